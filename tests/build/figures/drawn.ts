import { read } from '../site';

type Value = string | number | null;
/** A row of a figure's table as its JSON has it. */
export type Row = Readonly<Record<string, Value>>;
/** A figure's table as its JSON has it. */
export interface Table {
	caption: string;
	columns: readonly { key: string; label: string; numeric?: boolean }[];
	rows: readonly Row[];
}

/** A mark of a drawing: an element that is not a group, with its attributes. */
export interface Shape {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** Subpaths of a path; 1 for every other element. */
	parts: number;
}

/** A still's drawing without its title, measure and foot. */
export interface Drawing {
	/** Words of each text, in order. */
	labels: readonly string[];
	shapes: readonly Shape[];
}

const text = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.trim();

/** The drawing inside the still of a step, wide shape. */
export function drawing(step: string): Drawing {
	const still = read(`stills/${step}.svg`);
	const inside = still.slice(
		still.indexOf('<svg ', 5),
		still.lastIndexOf('</svg>', still.length - 7)
	);
	return {
		labels: [...inside.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, html = '']) =>
			text(html)
		),
		shapes: [...inside.matchAll(/<(circle|rect|path|line)\b([^>]*?)\/?>/g)].map(
			([, name = '', rest = '']) => {
				const attributes = Object.fromEntries(
					[...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
				);
				return { name, attributes, parts: attributes.d?.match(/m/gi)?.length ?? 1 };
			}
		)
	};
}

/** Rows of a table on a figure's page, first and further ones, each a list of cells as read. */
export function printedRows(page: string, caption: string): string[][] {
	return [...page.matchAll(/<table\b[^>]*>([\s\S]*?)<\/table>/g)]
		.map(([, html = '']) => html)
		.filter((html) => text(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(html)?.[1] ?? '') === caption)
		.flatMap((html) => [...(html.split('<tbody>')[1] ?? '').matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)])
		.map(([, row = '']) =>
			[...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => text(cell))
		);
}

/** Numbers in a label that are neither a date nor part of a document's name. @example numbersIn('2 Mar 2022: 141 for') // ['141'] */
export function numbersIn(label: string): string[] {
	const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
	const rest = label
		.replace(/\b(?:[A-Z]+\/)*(?:RES\/)?(?:ES-)?\d+\/\d+\b|\bES-\d+\b/g, ' ')
		.replace(new RegExp(`\\b\\d{1,2}(?:–\\d{1,2})? (?:${months})[a-z]*`, 'g'), ' ')
		.replace(new RegExp(`\\b(?:${months})[a-z]* \\d{1,2}\\b`, 'g'), ' ')
		.replace(/\b(?:19|20)\d\d(?:s|–(?:19|20)?\d\d)?\b(?![,.]\d)/g, ' ');
	return rest.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
}

/** Whether a printed number is one of `values`, as it is or in thousands, millions or billions, rounded as printed. */
export function among(printed: string, values: readonly number[]): boolean {
	const plain = printed.replaceAll(',', '');
	const decimals = plain.split('.')[1]?.length ?? 0;
	return values.some((value) =>
		[1, 1e3, 1e6, 1e9].some((unit) => {
			const scaled = Math.abs(value) / unit;
			return (
				(unit === 1 || scaled >= 1) &&
				Math.abs(scaled - Number(plain)) <= 0.5 / 10 ** decimals + 1e-9
			);
		})
	);
}
