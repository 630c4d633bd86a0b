import type { Section } from '../../lib/figure/figure';
import type { PriceData } from './derive';
import PriceFigure from './PriceFigure.svelte';
import { views, type PriceView } from './views';

export const section = {
	id: 'the-price-of-no-deal',
	layout: 'chart',
	ground: 'paper',
	Figure: PriceFigure,
	views
} satisfies Section<PriceData, PriceView>;
