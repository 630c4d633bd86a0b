import type { Section } from '../../lib/figure/figure';
import CrowdFigure from './CrowdFigure.svelte';
import type { CrowdData } from './derive';
import { views, type CrowdView } from './views';

export const section = {
	id: 'people-first',
	layout: 'chart',
	ground: 'paper',
	Figure: CrowdFigure,
	views
} satisfies Section<CrowdData, CrowdView>;
