import { labelWidth, type Label } from '../../lib/chart/label';
import { wrapText } from '../../lib/chart/wrap-text';
import { verdicts, type Verdict } from '../verdict';
import { monthsBetween } from './derive';
import { INK_2, px, type Context, type Counts, type FieldData, type Scene } from './scene';
import { beside as said, monthName } from './words.en';

/** A count beside the field: large, what it counts, and who says so. */
interface Entry {
	id: string;
	head: string;
	/** What it counts, and the same where room is short. */
	gloss: readonly [string, string];
	/** Who says so; left out where no line is free. */
	by?: string;
	verdict?: Verdict;
	/** Shares of a whole: filled to the first, dotted on to the second. */
	bar?: { sure: number; upTo: number };
}

/** Space between the pressed field and the counts, pixels. */
const GUTTER = 36;
/** Tallest row, pixels: counts stand close enough to be compared. */
const MOST_ROW = 190;
/** Rows below this height are set close, pixels. */
const CLOSE = 32;
/** A row with room for the words of a scale, pixels. */
const SCALED = 66;
/** A quarter, of a whole. */
const QUARTER = 0.25;

interface Room {
	x: number;
	y: number;
	width: number;
	/** Height of the row. */
	row: number;
	large: boolean;
	/** Name the scale of a bar; bars in low rows share the words of the last. */
	scaled: boolean;
}

/** Counts in rows of equal height right of the field, or above it on a phone. */
export function besideOf({ data, view, frame }: Context, scene: Scene) {
	if (!view.beside) return;
	const { sx, sy } = scene.field;
	const { width, base, grid } = frame;
	const left = sx < 1 ? px(width * sx + (frame.narrow ? 18 : GUTTER)) : 0;
	const foot = sx < 1 ? base : base - grid.height * sy - 8;
	const entries = entriesOf[view.beside](data);
	const large = foot >= 400;
	const row = Math.min(foot / entries.length, MOST_ROW);
	const top = Math.max(0, (foot - row * entries.length) / 2);
	for (const [i, entry] of entries.entries()) {
		const y = top + i * row;
		if (i > 0) {
			const d = `M${left} ${px(y)}H${width}`;
			scene.lines.push({ id: `row-${entry.id}`, d, colour: 'var(--rule-2)', width: 0.7 });
		}
		const pad = large ? (i === 0 ? 0 : 10) : row < CLOSE ? 1 : 3;
		const scaled = row >= SCALED || i === entries.length - 1;
		place(entry, { x: left, y: y + pad, width: width - left, row, large, scaled }, scene);
	}
}

function place({ id, head, gloss, by, verdict, bar }: Entry, room: Room, scene: Scene) {
	const { x, y, width, large } = room;
	const close = room.row < CLOSE;
	const size = large
		? { head: 28, text: 14, step: 18 }
		: { head: close ? 14 : 15, text: 12, step: 14 };
	let line = y + (large ? 26 : close ? 11 : 12);
	const put = (name: string, text: string, rest: Partial<Label> = {}) =>
		scene.labels.push({ id: `${id}-${name}`, x, y: line, text, size: 12, ...rest });
	put('head', head, { size: size.head, bold: true, serif: large });
	if (verdict) {
		const { word } = verdicts[verdict];
		const style = { size: large ? 14 : 12, bold: true };
		const from = x + width - labelWidth(word, style) - 12;
		scene.signs.push({ id, x: px(from), y: px(line - (large ? 13 : 12)), verdict });
		put('verdict', word, { ...style, x: x + width, anchor: 'end' });
	}
	line += large ? 25 : close ? 13 : 14;
	const wide = Math.min(width, 520);
	for (const [i, text] of wrapText(gloss[large ? 0 : 1], wide, { size: size.text }).entries()) {
		put(`gloss-${i}`, text, { size: size.text });
		line += size.step;
	}
	if (bar) line = share(id, bar, { ...room, y: line - size.text * 0.4 }, scene);
	if (!by) return;
	const texts = wrapText(by, wide, { size: 12 });
	if (line + (texts.length - 1) * 15 + 4 > y + room.row - (large ? 10 : 3)) return;
	for (const [i, text] of texts.entries()) {
		put(`by-${i}`, text, { colour: INK_2 });
		line += 15;
	}
}

/** A share of a whole as a bar over a scale of a quarter, a half and all. Gives the next line's height. */
function share(
	id: string,
	bar: { sure: number; upTo: number },
	{ x, y, width, large, scaled }: Room,
	scene: Scene
): number {
	const tall = large ? 26 : 10;
	const top = px(y);
	const whole = px(width - 2);
	const patch = { x, y: top, height: tall };
	const sure = { id: `${id}-sure`, width: px(whole * bar.sure), colour: 'var(--ink)' };
	scene.over.push({ ...patch, ...sure });
	const outline = `M${x + 0.5} ${top + 0.5}h${whole}v${tall - 1}h${-whole}z`;
	scene.lines.push({ id: `${id}-whole`, d: outline, colour: 'var(--rule-2)', width: 1 });
	if (bar.upTo > bar.sure) {
		scene.lines.push({
			id: `${id}-up-to`,
			d: `M${px(x + whole * bar.sure)} ${px(top + tall / 2)}h${px(whole * (bar.upTo - bar.sure))}`,
			colour: 'var(--mark-2)',
			width: tall - 3,
			dash: '2 2.5'
		});
	}
	const under = top + tall + (large ? 17 : 13);
	for (const [at, text] of said.scale) {
		const end = px(x + whole * at);
		const anchor = at === 1 ? 'end' : 'middle';
		scene.lines.push({ id: `${id}-${text}`, d: `M${end} ${px(top + tall)}v4`, width: 1 });
		if (!scaled) continue;
		scene.labels.push({
			id: `${id}-${text}`,
			x: end,
			y: under,
			text,
			size: 12,
			anchor,
			colour: INK_2
		});
	}
	return under + (large ? 20 : 15);
}

const entriesOf: Record<'causes' | 'verdicts' | 'age', (data: FieldData) => Entry[]> = {
	causes: ({ counts, moments }) => [
		{ id: 'times', head: said.times(counts.times), gloss: said.timesNote, by: said.timesBy },
		{
			id: 'long-range',
			head: said.longRange(counts.longRange),
			gloss: said.longRangeNote,
			by: said.mission
		},
		{
			id: 'drones',
			head: said.drones(counts.drones.killed, counts.drones.injured),
			gloss: said.dronesNote,
			by: said.mission
		},
		{
			id: 'soil',
			head: said.soil,
			gloss: said.soilNote,
			by: said.soilBy(monthName(moments.admitted))
		}
	],
	verdicts: ({ counts, moments }) => [
		{
			id: 'attacks',
			head: said.heavier,
			gloss: said.heavierNote(monthsBetween(moments.rise, moments.reported)),
			verdict: counts.verdicts.attacks
		},
		...neighbours(counts)
	],
	age: ({ counts }) => [
		{
			id: 'population',
			head: counts.older.population,
			gloss: said.population,
			bar: { sure: QUARTER, upTo: QUARTER },
			by: said.mission
		},
		{
			id: 'dead',
			head: counts.older.dead,
			gloss: said.dead(counts.olderYear),
			bar: { sure: QUARTER, upTo: 2 * QUARTER },
			by: said.deadNote
		}
	]
};

const neighbours = ({ facilities, sites, ...counts }: Counts): Entry[] => [
	{
		id: 'facilities',
		head: said.facilities(facilities.education, facilities.medical),
		gloss: said.facilitiesNote(monthName(facilities.month)),
		by: said.facilitiesBy(sites.count, monthName(sites.month)),
		verdict: counts.verdicts.facilities
	},
	{
		id: 'distress',
		head: said.distress(counts.distress),
		gloss: said.distressNote(monthName(counts.distressMonth)),
		by: said.distressBy,
		verdict: counts.verdicts.distress
	},
	{
		id: 'aid',
		head: said.aid,
		gloss: said.aidNote,
		by: said.aidBy(monthName(counts.accessMonth)),
		verdict: counts.verdicts.aid
	}
];
