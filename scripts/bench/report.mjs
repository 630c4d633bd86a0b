/**
 * From visits to figures: medians, the distance to the floor, a table with targets.
 */

/** @typedef {import('./visit.mjs').Visit} Visit */

/** @param {readonly number[]} numbers @returns {number} the middle one; of an even count the lower */
export const median = (numbers) =>
	[...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1] ?? NaN;

/** @param {readonly number[]} numbers @param {number} share 0 to 1 */
export const percentile = (numbers, share) =>
	[...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? NaN;

/**
 * Each figure's median over several visits.
 *
 * @param {readonly Visit[]} visits
 * @returns {Visit}
 */
export function middle(visits) {
	const [first] = visits;
	if (!first) throw new Error('No visit to take the middle of.');
	const keys = /** @type {(keyof Visit)[]} */ (Object.keys(first));
	return /** @type {Visit} */ (
		Object.fromEntries(keys.map((key) => [key, median(visits.map((visit) => visit[key]))]))
	);
}

/** Blocking time is often nought; so much is added on both sides before they are compared, milliseconds. */
const grace = 50;
/** What the distance is made of. @type {Record<string, (visit: Visit) => number>} */
const parts = {
	bytes: ({ bytes }) => bytes,
	'largest paint': ({ largestPaint }) => largestPaint,
	'blocking + 50 ms': ({ blocking }) => blocking + grace,
	'work to load': ({ work }) => work,
	heap: ({ heap }) => heap,
	'scroll work': ({ scrollWork }) => scrollWork
};

/**
 * How many times the floor a page costs: the geometric mean of six ratios.
 *
 * @param {Visit} page
 * @param {Visit} floor
 * @returns {{ distance: number, ratios: Record<string, number> }}
 */
export function distance(page, floor) {
	const ratios = Object.fromEntries(
		Object.entries(parts).map(([name, of]) => [name, of(page) / of(floor)])
	);
	const logs = Object.values(ratios).map(Math.log);
	return { distance: Math.exp(logs.reduce((sum, one) => sum + one, 0) / logs.length), ratios };
}

const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(0)} KB`;
const ms = (/** @type {number} */ time) => `${Math.round(time)} ms`;
const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)} ×`;

/**
 * @param {{ name: string, visit: Visit }[]} pages the first is the floor
 * @returns {string} a table, a line for each figure, a column for each page
 */
export function table(pages) {
	const floor = pages[0]?.visit;
	if (!floor) throw new Error('The table needs a floor.');
	/** @type {[string, string, (visit: Visit) => string][]} */
	const rows = [
		['distance to the floor', '≤ 2.0, then 1.6', (v) => distance(v, floor).distance.toFixed(2)],
		['transferred at load', '≤ 160 KB', (v) => kb(v.bytes)],
		['requests at load', '', (v) => String(v.requests)],
		['scripts, scrolled to the end', '≤ 120 KB', (v) => kb(v.scripts)],
		['all, scrolled to the end', '', (v) => kb(v.allBytes)],
		[
			'first contentful paint',
			'≤ 1.15 × floor',
			(v) => `${ms(v.firstPaint)} (${times(v.firstPaint / floor.firstPaint)})`
		],
		[
			'largest contentful paint',
			'≤ 1.3 × floor',
			(v) => `${ms(v.largestPaint)} (${times(v.largestPaint / floor.largestPaint)})`
		],
		['blocking time at load', '≤ 60 ms', (v) => ms(v.blocking)],
		[
			'main-thread work at load',
			'≤ 2 × floor',
			(v) => `${ms(v.work)} (${times(v.work / floor.work)})`
		],
		['layout shift, load', '0.000', (v) => v.shift.toFixed(3)],
		['layout shift, scroll', '0.000', (v) => v.scrollShift.toFixed(3)],
		[
			'scroll: frames over 50 ms',
			'≤ 0.5 %',
			(v) => `${((100 * v.slowFrames) / Math.max(1, v.frames)).toFixed(1)} % of ${v.frames}`
		],
		['scroll: long tasks', '≤ 150 ms', (v) => ms(v.longTasks)],
		[
			'scroll: main-thread work',
			'',
			(v) => `${ms(v.scrollWork)} (${times(v.scrollWork / floor.scrollWork)})`
		],
		['heap after the whole scroll', '≤ 8 MB', (v) => `${(v.heap / 1e6).toFixed(1)} MB`],
		['height of the page', '', (v) => `${v.height} px`]
	];
	const cells = [
		['', 'target', ...pages.map(({ name }) => name)],
		...rows.map(([name, target, say]) => [name, target, ...pages.map(({ visit }) => say(visit))])
	];
	return align(cells);
}

/** @param {string[][]} cells @returns {string} columns of equal width */
export function align(cells) {
	const widths = (cells[0] ?? []).map((_, i) =>
		Math.max(...cells.map((row) => (row[i] ?? '').length))
	);
	return cells
		.map((row) =>
			row
				.map((cell, i) => cell.padEnd(widths[i] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
