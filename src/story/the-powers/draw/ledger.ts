import type { TradeYear } from '../derive';
import { COMPACT, ink, round, type Area, type Bar, type Line, type Plumb } from './scene';

/** A span of the upper scale, in years: 2022.25 is 1 April 2022. */
export interface Period {
	id: string;
	from: number;
	to: number;
	/** The table does not reach its end. */
	partial: boolean;
}

/** What the two halves show. Their units differ, so do their scales: nothing here relates them. */
export interface LedgerInput {
	periods: readonly Period[];
	/** EUR billion, one number a period. */
	bars: readonly number[];
	line: readonly number[] | null;
	/** End of the upper scale, EUR billion, and the step of its grid. */
	max: number;
	step: number;
	trade: readonly TradeYear[];
}

/** First year of the axis, and the end of it. */
export const YEARS = { from: 2019, to: 2026.25 } as const;
/** End of the lower scale, USD billion, and its grid. */
export const TRADE = { max: 250, ticks: [100, 200] } as const;

/** Where everything stands, pixels. */
export interface Frame extends Area {
	narrow: boolean;
	/** A phone on its side: little height. */
	flat: boolean;
	left: number;
	/** Foot of the upper half, and head of the lower one. */
	base: number;
	low: number;
	/** Lower edge of the lower half. */
	end: number;
	x: (year: number) => number;
	up: (value: number) => number;
	down: (value: number) => number;
}

/** Divides a box: a head for the upper measure, the halves with the years between them, a foot for the lower measure. */
export function frameOf({ width, height }: Area, max: number): Frame {
	const narrow = width < COMPACT;
	const flat = height < 300;
	const head = narrow ? 36 : 54;
	const foot = narrow ? 18 : 28;
	const band = flat ? 24 : narrow ? 30 : 48;
	const half = (height - head - foot - band) / 2;
	const left = narrow ? 32 : 48;
	const base = Math.round(head + half);
	const low = base + band;
	const end = height - foot;
	/** Room for the value under the longest plumb. */
	const room = narrow ? 17 : 24;
	return {
		width,
		height,
		narrow,
		flat,
		left,
		base,
		low,
		end,
		x: (year) => left + ((year - YEARS.from) / (YEARS.to - YEARS.from)) * (width - left),
		up: (value) => base - (value / max) * (base - head),
		down: (value) => low + (value / TRADE.max) * (end - room - low)
	};
}

export interface LedgerMarks {
	grid: Line[];
	axes: Line[];
	bars: Bar[];
	line: Line[];
	plumbs: Plumb[];
}

/** The ticks of the upper scale, without zero. */
export const ticksOf = ({ max, step }: Pick<LedgerInput, 'max' | 'step'>): number[] =>
	Array.from({ length: Math.round(max / step) }, (_, i) => (i + 1) * step);

/** The marks of both halves: bars and a step line above, plumbs below. */
export function ledgerMarks(input: LedgerInput, frame: Frame): LedgerMarks {
	const { x, up, down, base, low, left, width } = frame;
	const aidFrom = round(x(input.periods[0]?.from ?? YEARS.from));
	const ticks = ticksOf(input);
	return {
		grid: [
			...ticks.map((tick) => ({
				id: `up-${tick}`,
				d: `M${aidFrom} ${round(up(tick))}H${width}`,
				colour: 'var(--rule)',
				width: 1
			})),
			...TRADE.ticks.map((tick) => ({
				id: `down-${tick}`,
				d: `M${left} ${round(down(tick))}H${width}`,
				colour: 'var(--rule)',
				width: 1
			}))
		],
		axes: [base, low].map((y) => ({
			id: `axis-${y === base ? 'up' : 'down'}`,
			d: `M${left} ${y}H${width}`,
			colour: ink,
			width: 1.2
		})),
		bars: input.periods.flatMap((period, i) => {
			const value = input.bars[i] ?? 0;
			if (value <= 0) return [];
			const [from, to] = [x(period.from), x(period.to)];
			/** Bars of whole years keep apart, so that they make no one area. */
			const inset = Math.max(0.75, (to - from - 40) * 0.12);
			return {
				id: period.id,
				x: from + inset,
				y: up(value),
				width: to - from - 2 * inset,
				height: base - up(value),
				partial: period.partial
			};
		}),
		line: input.line ? stepLine(input.periods, input.line, frame) : [],
		plumbs: input.trade.flatMap(({ year, total, toNovember }) => {
			const value = total ?? toNovember;
			return year < YEARS.from || value === undefined
				? []
				: {
						id: String(year),
						x: x(year + 0.5),
						from: low,
						to: down(value),
						partial: total === null
					};
		})
	};
}

/** An outline without a fill, so that no area is compared by eye; dotted where a period is not over. */
function stepLine(periods: readonly Period[], values: readonly number[], frame: Frame): Line[] {
	const { x, up, base } = frame;
	let whole = `M${round(x(periods[0]?.from ?? 0))} ${base}`;
	let rest = '';
	let before = base;
	for (const [i, period] of periods.entries()) {
		const y = round(up(values[i] ?? 0));
		if (period.partial) rest += `M${round(x(period.from))} ${before}V${y}H${round(x(period.to))}`;
		else whole += `V${y}H${round(x(period.to))}`;
		before = y;
	}
	const lines: Line[] = [{ id: 'line', d: whole, colour: ink, width: 2 }];
	if (rest) lines.push({ id: 'line-partial', d: rest, colour: ink, width: 1.6, dash: '1.6 3' });
	return lines;
}
