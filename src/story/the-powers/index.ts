import type { Section } from '../../lib/figure/figure';
import type { PowersData } from './derive';
import PowersFigure from './PowersFigure.svelte';
import { views, type PowersView } from './views';

export const section = {
	id: 'the-powers',
	layout: 'chart',
	ground: 'paper',
	Figure: PowersFigure,
	views
} satisfies Section<PowersData, PowersView>;
