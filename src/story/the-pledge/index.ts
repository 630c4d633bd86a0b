import type { Section } from '../../lib/figure/figure';
import type { SheetData } from './derive';
import PledgeFigure from './PledgeFigure.svelte';
import { views, type PledgeView } from './views';

export const section = {
	id: 'the-pledge',
	layout: 'chart',
	ground: 'paper',
	Figure: PledgeFigure,
	views
} satisfies Section<SheetData, PledgeView>;
