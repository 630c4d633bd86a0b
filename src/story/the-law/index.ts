import type { Section } from '../../lib/figure/figure';
import type { LawData } from './derive';
import LawFigure from './LawFigure.svelte';
import { views, type LawView } from './views';

export const section = {
	id: 'the-law',
	layout: 'chart',
	ground: 'paper',
	Figure: LawFigure,
	views
} satisfies Section<LawData, LawView>;
