import { labelWidth } from '../../lib/chart/label';
import { swarm } from '../../lib/chart/swarm';
import { brokers } from './brokers';
import { tally, type Mark } from './derive';
import { colours, ink, ink2, round, rule, type Context, type Placed, type Scene } from './scene';
import { lanes as said } from './words.en';

/** The axis of lanes and walls, years. */
export const AXIS = { from: 2022, to: 2026.8 } as const;
const YEARS = [2022, 2023, 2024, 2025, 2026];

/** How much larger a disc stands when the view asks what was carried. */
export const GROWN = 1.35;

export interface LaneBox {
	/** Middle of the first lane, and pixels from lane to lane. */
	first: number;
	pitch: number;
	/** The time axis under the lanes. */
	base: number;
	/** Radius of a mark; half the height of the bar. */
	r: number;
	bar: number;
	/** A second line under a lane's name. */
	gloss: boolean;
	/** Attempts that led to nothing step back, the others grow. */
	carried?: boolean;
}

/** Left end of the axis: what the names of the lanes need. */
export const leftOf = ({ width, narrow }: Pick<Context, 'width' | 'narrow'>): number =>
	narrow ? (width < 420 ? 92 : 118) : 182;

/** Where a moment stands, pixels. */
export const timeScale = (context: Pick<Context, 'width' | 'narrow'>) => {
	const left = leftOf(context);
	const right = context.width - (context.narrow ? 4 : 10);
	return (at: number) => left + ((at - AXIS.from) / (AXIS.to - AXIS.from)) * (right - left);
};

/** Lanes by broker: name, strand from first to last attempt, marks that give way up and down. */
export function drawLanes(scene: Scene, context: Context, box: LaneBox, foot: number): void {
	const { data, width, narrow } = context;
	const x = timeScale(context);
	const left = leftOf(context);
	const tallies = tally(data.marks);
	for (const year of YEARS) {
		const at = round(x(year));
		scene.under.push({
			id: `year-${year}`,
			d: `M${at} ${round(box.first - box.pitch * 0.4)}V${foot}`,
			colour: rule,
			width: 1
		});
		scene.labels.push({
			id: `year-${year}`,
			x: at + (narrow ? 2 : 5),
			y: box.base + 15,
			text: String(year),
			size: 12,
			colour: ink2
		});
	}
	scene.under.push({ id: 'time', d: `M${left} ${box.base}H${width}`, colour: ink2, width: 1 });
	for (const [i, broker] of brokers.entries()) {
		const y = box.first + i * box.pitch;
		const own = data.marks.filter((mark) => mark.broker === broker);
		const [from, to] = [own[0], own.at(-1)];
		if (from && to && from !== to) {
			scene.strands.push({
				id: broker,
				d: `M${round(x(from.at))} ${round(y)}H${round(x(to.at))}`,
				colour: colours[broker],
				width: 1.4,
				...(box.carried ? { opacity: 0.4 } : {})
			});
		}
		scene.labels.push({
			id: `lane-${broker}`,
			x: narrow ? 0 : left - 14,
			y: y + (box.gloss ? -2 : 4),
			text: narrow ? said.phone[broker] : said.names[broker],
			size: narrow ? 12 : 14,
			bold: !narrow,
			colour: colours[broker],
			anchor: narrow ? 'start' : 'end'
		});
		const counted = tallies[i];
		if (box.gloss && counted) {
			scene.labels.push({
				id: `count-${broker}`,
				x: left - 14,
				y: y + 15,
				text: said.count(counted),
				size: 12,
				colour: ink2,
				anchor: 'end'
			});
		}
		scene.marks.push(...placeLane(own, y, x, box));
	}
}

/** Marks of one lane, those close in time above and under each other. */
function placeLane(
	own: readonly Mark[],
	y: number,
	x: (at: number) => number,
	box: LaneBox
): Placed[] {
	const radius = (mark: Mark) => (box.carried && mark.result === 'carried' ? box.r * GROWN : box.r);
	const loose = own.filter(({ result }) => result !== 'held');
	const places = swarm(
		loose.map((mark) => ({ id: mark.id, x: x(mark.at), r: radius(mark) })),
		{ gap: box.r > 3 ? 2 : 1, across: 8, reach: { x: 1.5, y: 60 } }
	);
	return own.map((mark): Placed => {
		if (mark.result === 'held') {
			const bar = box.carried ? box.bar * 1.6 : box.bar;
			return { mark, x: x(mark.at), y, r: bar, width: x(mark.until ?? mark.at) - x(mark.at) };
		}
		const place = places.get(mark.id) ?? { x: x(mark.at), y: 0 };
		return {
			mark,
			x: place.x,
			y: y + place.y,
			r: radius(mark),
			...(box.carried && mark.result === 'nothing' ? { opacity: 0.4 } : {})
		};
	});
}

/** The three signs with their counts, in a line from `left`, or under each other. */
export function drawKey(
	scene: Scene,
	context: Context,
	at: { x: number; y: number; r: number }
): void {
	const { data, narrow } = context;
	const count = (result: Mark['result']) =>
		data.marks.filter((mark) => mark.result === result && !mark.apart).length;
	const entries = [
		{ result: 'nothing', text: said.nothing(count('nothing'), narrow) },
		{ result: 'carried', text: said.carried(count('carried'), narrow) },
		{ result: 'held', text: said.held(count('held')) }
	] as const;
	let x = at.x;
	for (const { result, text } of entries) {
		const bar = result === 'held';
		scene.marks.push({
			mark: { id: `key-${result}`, result, broker: 'tur' },
			x: bar ? x : x + at.r,
			y: at.y,
			r: at.r,
			...(bar ? { width: at.r * 4 } : {})
		});
		const size = narrow ? 12 : 13;
		x += at.r * (bar ? 4 : 2) + (narrow ? 4 : 7);
		scene.labels.push({ id: `key-${result}`, x, y: at.y + 4.5, text, size, colour: ink });
		x += labelWidth(text, { size }) + (narrow ? 10 : 26);
	}
}
