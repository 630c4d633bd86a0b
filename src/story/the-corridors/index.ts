import type { Section } from '../../lib/figure/figure';
import CorridorsFigure from './CorridorsFigure.svelte';
import type { CorridorsData } from './derive';
import { views, type CorridorsView } from './views';

export const section = {
	id: 'the-corridors',
	layout: 'map',
	ground: 'night',
	Figure: CorridorsFigure,
	views
} satisfies Section<CorridorsData, CorridorsView>;
