import { calendar, dayOf, monthName, monthStart, type Day } from '../dates';
import type { ScoreData } from '../derive';
import type { ScoreView } from '../views';

/** Days to pixels along the score: one scale, or two with a break before 2022. */
export interface Time {
	at: (day: Day) => number;
	/** Whether a day stands in the drawing. */
	shows: (day: Day) => boolean;
	/** Middle of the break, where there is one. */
	breakAt: number | undefined;
	/** How many times wider a year is behind the break than before it. */
	times: number;
	from: Day;
	to: Day;
	start: number;
	end: number;
	pxPerDay: number;
}

export const BREAK_YEAR = 2022;
const PAST_FROM = dayOf('1945-01-01');
const PAST_TO = dayOf('2022-01-01');
/** Width of the gap in each stave at the break. */
export const GAP = 22;

/** First and last day of a view, `compiled` filled in. */
export const windowOf = (view: Pick<ScoreView, 'window'>, data: ScoreData): [Day, Day] => [
	dayOf(view.window[0]),
	view.window[1] === 'compiled' ? data.compiled : dayOf(view.window[1])
];

/**
 * @param from first and `to` last day shown after the break
 * @param past share of the length for 1945 to 2021, 0 for none
 * @param gap pixels that the break takes
 */
export function timeScale(
	[from, to]: readonly [Day, Day],
	past: number,
	start: number,
	end: number,
	gap = GAP
): Time {
	const pastEnd = start + past * (end - start);
	const nowStart = past > 0 ? pastEnd + gap : start;
	const pxPerDay = (end - nowStart) / (to - from);
	const pastPx = (pastEnd - start) / (PAST_TO - PAST_FROM);
	return {
		at: (day) =>
			past > 0 && day < PAST_TO
				? start + (day - PAST_FROM) * pastPx
				: nowStart + (day - from) * pxPerDay,
		shows: (day) => (day >= from && day <= to) || (past > 0 && day < PAST_TO && day >= PAST_FROM),
		breakAt: past > 0 ? pastEnd + gap / 2 : undefined,
		times: past > 0 ? pxPerDay / pastPx : 1,
		from,
		to,
		start,
		end,
		pxPerDay
	};
}

export interface Tick {
	day: Day;
	at: number;
	label: string;
	/** A year begins here. */
	strong: boolean;
}

/**
 * Ticks that fit a scale: years, quarters, months or weeks, by how wide a month is. Before the break: 1950, 1975, 2000
 * if they have room.
 *
 * @param room pixels a label needs along the scale
 * @param halves half-years, too, where quarters have no room
 */
export function ticksOf(time: Time, room: number, halves = false): Tick[] {
	const month = time.pxPerDay * 30.4;
	const every = (halves ? [1, 3, 6] : [1, 3]).find((n) => n * month >= room) ?? 12;
	const ticks: Tick[] = [];
	const first = calendar(time.from);
	for (let m = 0; ; m += 1) {
		const day = monthStart(first.year, first.month + m);
		if (day > time.to) break;
		const { year, month: number } = calendar(day);
		if (day < time.from || (number % every !== 0 && m !== 0)) continue;
		const strong = number === 0;
		const label =
			every === 12
				? `${year}`
				: strong || ticks.length === 0
					? `${monthName(number)} ${year}`
					: monthName(number);
		ticks.push({ day, at: time.at(day), label, strong });
		if (month > room * 3.3) addDays(day, Math.max(1, room / time.pxPerDay));
	}
	if (time.breakAt !== undefined && time.breakAt - time.start > 2.2 * room) {
		ticks.unshift(
			...[1950, 1975, 2000].map((year) => {
				const day = monthStart(year, 0);
				return { day, at: time.at(day), label: `${year}`, strong: false };
			})
		);
	}
	return ticks;

	/** Days of a month between its first and the next, as many as have room. */
	function addDays(start: Day, atLeast: number) {
		const step = [1, 2, 5, 7, 10, 15].find((n) => n >= atLeast) ?? 15;
		const length = monthStart(calendar(start).year, calendar(start).month + 1) - start;
		for (let d = step; d <= length - step / 2; d += step) {
			const day = start + d;
			if (day > time.to) return;
			ticks.push({ day, at: time.at(day), label: `${calendar(day).date}`, strong: false });
		}
	}
}
