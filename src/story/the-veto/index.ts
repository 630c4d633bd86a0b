import type { Section } from '../../lib/figure/figure';
import type { VetoData } from './derive';
import VetoFigure from './VetoFigure.svelte';
import { views, type VetoView } from './views';

export const section = {
	id: 'the-veto',
	layout: 'chart',
	ground: 'paper',
	Figure: VetoFigure,
	views
} satisfies Section<VetoData, VetoView>;
