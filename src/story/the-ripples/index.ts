import type { Section } from '../../lib/figure/figure';
import type { RipplesData } from './derive';
import RipplesFigure from './RipplesFigure.svelte';
import { views, type RipplesView } from './views';

export const section = {
	id: 'the-ripples',
	layout: 'chart',
	ground: 'paper',
	Figure: RipplesFigure,
	views
} satisfies Section<RipplesData, RipplesView>;
