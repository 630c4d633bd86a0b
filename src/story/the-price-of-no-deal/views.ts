/** What the figure shows. */
export interface PriceView {
	/**
	 * `strands`: every attempt in its broker's lane. `carried`: what carried something stands out, with amounts.
	 * `weave`: the attempts since 2025, a row each. `wall`: the lanes draw back, walls of bricks stand below.
	 */
	scene: 'strands' | 'carried' | 'weave' | 'wall';
}

export const views = {
	'the-price-of-no-deal-strands': { scene: 'strands' },
	'the-price-of-no-deal-carried': { scene: 'carried' },
	'the-price-of-no-deal-weave': { scene: 'weave' },
	'the-price-of-no-deal-wall': { scene: 'wall' }
} satisfies Record<string, PriceView>;
