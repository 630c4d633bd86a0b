import { kinds, type Kind, type YearCounts } from './derive';

/** Units of the path in a year across and in a conflict upwards; the figure scales them to its size. */
export const YEAR = 10;
export const ROW = 10;
/** Length and thickness of a dash, in the same units. */
export const DASH = { length: 8, thick: 6 };

/** Path data of each type's dashes, stacked from the foot; `marked` is the dash that is told apart. */
export type StripPaths = Record<Kind | 'marked', string>;

/**
 * One dash for each conflict and year, in units. Filled types are strokes; colonial and untyped ones are outlines.
 *
 * @param years ascending, without gaps
 * @param shown types to stack; the others leave no gap
 * @param marked year whose topmost dash between states is told apart
 */
export function stripPaths(
	years: readonly YearCounts[],
	shown: ReadonlySet<Kind> = new Set(kinds),
	marked?: number
): StripPaths {
	const paths: StripPaths = {
		between: '',
		foreign: '',
		within: '',
		colonial: '',
		untyped: '',
		marked: ''
	};
	for (const [i, { year, counts }] of years.entries()) {
		let at = 0;
		for (const kind of kinds) {
			if (!shown.has(kind)) continue;
			const n = counts[kind];
			const apart = kind === 'between' && year === marked && n > 0 ? 1 : 0;
			const outlined = kind === 'colonial' || kind === 'untyped';
			paths[kind] += outlined ? outlines(i, at, n) : dashes(i, at, n - apart);
			if (apart) paths.marked += dashes(i, at + n - 1, 1);
			at += n;
		}
	}
	return paths;
}

/** Rows grow upwards, so units below zero; a run is relative, so that equal runs are equal text. */
function dashes(column: number, from: number, n: number): string {
	if (n <= 0) return '';
	const x = column * YEAR + (YEAR - DASH.length) / 2;
	const first = `M${x}-${from * ROW + ROW / 2}h${DASH.length}`;
	return first + `m-${DASH.length}-${ROW}h${DASH.length}`.repeat(n - 1);
}

function outlines(column: number, from: number, n: number): string {
	if (n <= 0) return '';
	const x = column * YEAR + (YEAR - DASH.length) / 2 + 0.5;
	const [w, h] = [DASH.length - 1, DASH.thick - 1];
	const box = `h${w}v${h}h-${w}z`;
	const y = -(from * ROW) - (ROW + h) / 2;
	return `M${x} ${y}${box}` + `m0-${ROW}${box}`.repeat(n - 1);
}

/** Conflicts of a year that are shown. */
export const heightOf = ({ counts }: YearCounts, shown: ReadonlySet<Kind>): number =>
	kinds.reduce((sum, kind) => sum + (shown.has(kind) ? counts[kind] : 0), 0);
