import type { Section } from '../../lib/figure/figure';
import type { FrameworkData } from './derive';
import FrameworkFigure from './FrameworkFigure.svelte';
import { views, type FrameworkView } from './views';

export const section = {
	id: 'the-framework',
	layout: 'chart',
	ground: 'paper',
	Figure: FrameworkFigure,
	views
} satisfies Section<FrameworkData, FrameworkView>;
