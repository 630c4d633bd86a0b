import type { Section } from '../../lib/figure/figure';
import BlocsFigure from './BlocsFigure.svelte';
import type { BlocsData } from './derive';
import { views, type BlocsView } from './views';

export const section = {
	id: 'the-blocs',
	layout: 'chart',
	ground: 'paper',
	Figure: BlocsFigure,
	views
} satisfies Section<BlocsData, BlocsView>;
