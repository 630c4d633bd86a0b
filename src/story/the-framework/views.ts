/** What the figure shows. */
export interface FrameworkView {
	/**
	 * `types`: every conflict, by type. `between`: those between states stand out. `distance`: the strip is pressed, and
	 * the conflict that North Korea joined becomes a line of the force's way. `split`: deaths and votes, apart.
	 */
	scene: 'types' | 'between' | 'distance' | 'split';
}

export const views = {
	'the-framework-strip': { scene: 'types' },
	'the-framework-interstate': { scene: 'between' },
	'the-framework-kursk': { scene: 'distance' },
	'the-framework-split': { scene: 'split' }
} satisfies Record<string, FrameworkView>;
