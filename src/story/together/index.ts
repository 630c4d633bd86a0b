import type { Section } from '../../lib/figure/figure';
import type { TogetherData } from './derive';
import TogetherFigure from './TogetherFigure.svelte';
import { views, type TogetherView } from './views';

export const section = {
	id: 'together',
	layout: 'chart',
	ground: 'paper',
	Figure: TogetherFigure,
	views
} satisfies Section<TogetherData, TogetherView>;
