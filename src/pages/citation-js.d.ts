// The parts of citation-js that this house uses; the packages bring no types.
declare module '@citation-js/core' {
	/** An entry as CSL-JSON. */
	export type CslEntry = Readonly<Record<string, unknown>>;

	/** What an entry is once it is read. */
	interface ReadEntry {
		id: string;
		title: string;
		URL?: string;
		issued?: { 'date-parts': number[][] };
	}

	/** A list of references. Text in `input` is read by whichever plugin knows its form, here BibTeX. */
	export class Cite {
		constructor(input: string | CslEntry | readonly CslEntry[]);
		readonly data: readonly ReadEntry[];
		format(
			as: 'bibliography',
			options: { template: 'apa'; lang: 'en-US'; format: 'text' | 'html' }
		): string;
		format(as: 'bibtex'): string;
	}

	export const plugins: {
		config: {
			get(name: '@bibtex'): {
				format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
			};
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
