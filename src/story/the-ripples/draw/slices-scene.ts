import { inside, labelBox, overlap, type Label } from '../../../lib/chart/label';
import { byJointShare, type WheatRow } from '../derive';
import { slices as said } from '../words.en';
import { ink, ink2, px, type Context, type Frame, type Path, type Scene } from './scene';

/** Rows that a wide and a narrow drawing hold. */
export const ROWS = { wide: 18, narrow: 12 } as const;

/** A row of slices in its place. */
interface Place {
	/** Left edge of the first slice. */
	x: number;
	/** Middle of the row. */
	y: number;
	/** From slice to slice. */
	pitch: number;
	/** Height of a slice from Ukraine; those from Russia lack a foot, the rest are crumbs. */
	tall: number;
	delay: number;
}

/** A run of slices as one dashed stroke; nothing for none. */
function run(
	id: string,
	{ x, y, pitch, tall, delay }: Place,
	[from, count]: readonly [number, number],
	{ stroke, cut = 0, opacity }: { stroke: string; cut?: number; opacity?: number }
): Path[] {
	if (count <= 0) return [];
	const slice = px(pitch * 0.78);
	return [
		{
			id,
			d: `M${px(x + from * pitch)} ${px(y - (tall * cut) / 2)}h${px(count * pitch - (pitch - slice))}`,
			stroke,
			width: px(tall * (1 - cut)),
			dash: `${slice} ${px(pitch - slice)}`,
			delay,
			...(opacity === undefined ? {} : { opacity })
		}
	];
}

/** One country's hundred slices. A flow that the source does not give is left blank. */
function rowPaths(row: WheatRow, place: Place): Path[] {
	const ukraine = row.ukraine ?? 0;
	const joint = row.both ?? ukraine + (row.russia ?? 0);
	const rest: Path[] =
		row.both === null
			? [
					{
						id: `${row.iso3}-unknown`,
						d: `M${px(place.x + joint * place.pitch)} ${px(place.y)}H${px(place.x + 100 * place.pitch)}`,
						stroke: ink2,
						width: 1,
						dash: '1 3',
						delay: place.delay
					}
				]
			: run(`${row.iso3}-rest`, { ...place, tall: place.tall * 0.3 }, [joint, 100 - joint], {
					stroke: ink,
					opacity: 0.24
				});
	return [
		...run(`${row.iso3}-ukr`, place, [0, ukraine], { stroke: 'var(--ukr)' }),
		...run(`${row.iso3}-rus`, place, [ukraine, joint - ukraine], {
			stroke: 'var(--rus)',
			cut: 0.24
		}),
		...rest
	];
}

/** Which rows stand where. `bold` are the countries that the words name. */
export interface SlicesOptions {
	rows: readonly WheatRow[];
	bold: readonly string[];
}

/** Rows of slices with their names before and their joint shares behind them. */
export function slicesIn({ width, height, narrow }: Frame, { rows, bold }: SlicesOptions): Scene {
	const size = narrow ? 12 : 14;
	const left = narrow ? 84 : 152;
	const right = width - (narrow ? 32 : 52);
	const top = narrow ? 20 : 26;
	const rowHeight = (height - top - 2) / rows.length;
	const pitch = (right - left) / 100;
	const tall = Math.min(rowHeight * 0.64, narrow ? 15 : 24);
	const labels: Label[] = [];
	const paths: Path[] = [];
	const half = left + 50 * pitch;
	const more = rows.findLastIndex((row) => (row.both ?? 0) > 50) + 1;
	if (more > 0) {
		paths.push({
			id: 'half',
			d: `M${px(half)} ${px(top - 3)}V${px(top + more * rowHeight)}`,
			stroke: ink,
			width: 1
		});
	}
	const ranked = rows.find(({ both }) => both !== null);
	rows.forEach((row, i) => {
		const y = top + (i + 0.5) * rowHeight;
		paths.push(...rowPaths(row, { x: left, y, pitch, tall, delay: 120 + i * 25 }));
		const baseline = y + size * 0.35;
		const named = bold.includes(row.iso3);
		const name = (narrow ? said.brief[row.iso3] : undefined) ?? row.name;
		labels.push({
			id: row.iso3,
			x: left - (narrow ? 6 : 10),
			y: baseline,
			text: name,
			size: narrow ? 12 : 13,
			anchor: 'end',
			bold: named
		});
		const least = (row.ukraine ?? 0) + (row.russia ?? 0);
		labels.push({
			id: `${row.iso3}-share`,
			x: right + (narrow ? 6 : 10),
			y: baseline,
			text:
				row.both === null && least < 100
					? said.atLeast(least)
					: said.share(row.both ?? least, row === ranked),
			size: narrow ? 12 : 13,
			bold: true
		});
	});
	const kinds = key(left, narrow).filter((kind) => inside(labelBox(kind), width, height));
	const name: Label = { id: 'half', x: half + 5, y: 13, text: said.half, size: 12 };
	const free = kinds.every((kind) => !overlap(labelBox(kind), labelBox(name), -8));
	return { paths, labels: [...labels, ...kinds, ...(free && !narrow ? [name] : [])] };
}

/** The three kinds of slice, named in their colours over the first row. */
function key(left: number, narrow: boolean): Label[] {
	const y = narrow ? 11 : 13;
	const size = narrow ? 12 : 13;
	const at = narrow ? [0, 82, 158] : [0, 104, 198];
	return [
		{ id: 'ukraine', x: left, y, text: said.ukraine, size, bold: true, colour: 'var(--ukr)' },
		{
			id: 'russia',
			x: left + (at[1] ?? 0),
			y,
			text: said.russia,
			size,
			bold: true,
			colour: 'var(--rus)'
		},
		{ id: 'elsewhere', x: left + (at[2] ?? 0), y, text: said.elsewhere, size, colour: ink2 }
	];
}

/** The states with the largest joint shares. */
export const slicesScene = (context: Context): Scene =>
	slicesIn(context, {
		rows: byJointShare(context.data.wheat).slice(0, context.narrow ? ROWS.narrow : ROWS.wide),
		bold: ['LBN', 'EGY', 'TUN']
	});
