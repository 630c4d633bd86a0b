import { runsWidth, type Rule, type Run, type Words } from './drawing';

/** A label that wants to stand above (or below) its note, on a leader. */
export interface Flag {
	id: string;
	/** The note: middle, and where the leader ends. */
	x: number;
	y: number;
	/** One or two lines, the first one nearest to the stave's far side. */
	lines: Run[][];
	size: number;
	/** Must stand; others are left out where there is no room. */
	must: boolean;
	/** Written to the left of its leader. */
	toLeft?: boolean;
	colour?: string;
}

export interface PlacedFlag extends Flag {
	/** 1 = next to the stave. */
	level: number;
	toLeft: boolean;
	width: number;
}

const PAD = 6;
const width = (flag: Flag) => Math.max(...flag.lines.map((line) => runsWidth(line, flag.size)));

/** Space that a flag's words take along the stave. */
const extent = ({ x, toLeft, width }: PlacedFlag): [number, number] =>
	toLeft ? [x - PAD - width, x - PAD + 1] : [x + PAD - 1, x + PAD + width];

/**
 * Gives every flag a level so that no words touch and no leader runs through words: words to the right of their
 * leaders are placed from the right, each above those whose leaders stand inside its width; words to the left from the
 * left. A flag that would leave `bounds` is turned round.
 *
 * @returns those placed, in the order given, and the ids of those left out
 */
export function placeFlags(
	flags: readonly Flag[],
	bounds: readonly [number, number],
	maxLevel: number
): { placed: PlacedFlag[]; dropped: string[] } {
	const wanted = flags.map((flag) => {
		const w = width(flag);
		const fitsRight = flag.x + PAD + w <= bounds[1];
		const fitsLeft = flag.x - PAD - w >= bounds[0];
		const toLeft = flag.toLeft ? fitsLeft || !fitsRight : !fitsRight && fitsLeft;
		return { ...flag, width: w, toLeft, level: 0 };
	});
	const order = [
		...wanted.filter((f) => !f.toLeft).sort((a, b) => b.x - a.x),
		...wanted.filter((f) => f.toLeft).sort((a, b) => a.x - b.x)
	];
	const all = inOrder(order, bounds, maxLevel);
	if (!all.dropped.some((flag) => flag.must)) return named(all);
	// Those that must stand choose first.
	return named(
		inOrder([...order.filter((f) => f.must), ...order.filter((f) => !f.must)], bounds, maxLevel)
	);
}

interface Result {
	placed: PlacedFlag[];
	dropped: PlacedFlag[];
}
const named = ({ placed, dropped }: Result) => ({ placed, dropped: dropped.map(({ id }) => id) });

function inOrder(
	queue: readonly PlacedFlag[],
	bounds: readonly [number, number],
	maxLevel: number
): Result {
	const placed: PlacedFlag[] = [];
	const dropped: PlacedFlag[] = [];
	for (const flag of queue) {
		const found = place(flag, placed, maxLevel) ?? turned(flag);
		(found ? placed : dropped).push(found ?? flag);
	}
	return { placed, dropped };

	function turned(flag: PlacedFlag): PlacedFlag | undefined {
		const other = { ...flag, toLeft: !flag.toLeft };
		const [a, b] = extent(other);
		return a < bounds[0] || b > bounds[1] ? undefined : place(other, placed, maxLevel);
	}
}

function place(
	flag: PlacedFlag,
	placed: readonly PlacedFlag[],
	maxLevel: number
): PlacedFlag | undefined {
	for (let level = 1; level <= maxLevel; level += 1) {
		const tried = { ...flag, level };
		if (placed.every((other) => clear(tried, other) && clear(other, tried))) return tried;
	}
	return undefined;
}

/** Whether b's words keep clear of a's words and of a's leader. */
function clear(a: PlacedFlag, b: PlacedFlag): boolean {
	const [from, to] = extent(b);
	if (a.level === b.level) {
		const [start, end] = extent(a);
		if (start < to + 4 && from < end + 4) return false;
	}
	// a's leader passes the level of b's words when a stands further out.
	return !(a.level >= b.level && a.x > from - 3 && a.x < to + 5);
}

/**
 * Words and leaders of placed flags.
 *
 * @param edge the stave's outer line, from which levels are counted
 * @param pitch pixels per level
 * @param side -1 = flags stand above the stave, 1 = below it
 */
export function drawFlags(
	placed: readonly PlacedFlag[],
	edge: number,
	pitch: number,
	side: -1 | 1,
	prefix = ''
): { words: Words[]; leaders: Rule[] } {
	const words: Words[] = [];
	const leaders: Rule[] = [];
	for (const flag of placed) {
		const rows = flag.lines.length;
		const line = rows > 1 ? Math.min(16, pitch / rows) : 0;
		// Baseline of the first line.
		const far = edge + side * (flag.level * pitch);
		const first = side < 0 ? far + flag.size * 0.82 : far - (rows - 1) * line - 2;
		for (const [i, runs] of flag.lines.entries()) {
			words.push({
				id: `${prefix}${flag.id}-${i}`,
				x: flag.x + (flag.toLeft ? -PAD : PAD),
				y: first + i * line,
				size: flag.size,
				anchor: flag.toLeft ? 'end' : 'start',
				runs
			});
		}
		const top = side < 0 ? first - flag.size * 0.75 : first + (rows - 1) * line + 3;
		leaders.push({
			id: `${prefix}${flag.id}-leader`,
			x1: flag.x,
			y1: top,
			x2: flag.x,
			y2: flag.y,
			colour: flag.colour ?? 'var(--ink-2)',
			width: 1,
			opacity: 0.7
		});
	}
	return { words, leaders };
}
