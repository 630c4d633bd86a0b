declare module 'subset-font' {
	interface Options {
		targetFormat?: 'truetype' | 'woff' | 'woff2' | 'sfnt';
		/** OpenType features to keep; all when absent. */
		keepFeatures?: readonly string[];
		variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
		noHinting?: boolean;
		keepAllGlyphs?: boolean;
	}
	/** The font with the glyphs of `text` only, or all with `keepAllGlyphs`. */
	export default function subsetFont(
		font: Buffer,
		text: string | undefined,
		options?: Options
	): Promise<Buffer>;
}
