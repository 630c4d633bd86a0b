import { capital } from '../../lib/text/capital';
import { formats } from '../../lib/text/locale';
import { spelled } from '../../lib/text/numerals.en';
import { calendar, dateText, dayOf, type Day } from './dates';
import {
	daysBetween,
	noteById,
	recordEnd,
	type Measure,
	type Note,
	type Rung,
	type ScoreData,
	type Track
} from './derive';
import { apart } from './draw/ladder-parts';

/** Counts of events stand in words, however many. */
const ALL = { most: 99 };

const BREAK = dayOf('2022-01-01');

/** Events before 2022 and from then on, and the whole years from the first event's to 2021. */
export function sinceBreak(notes: readonly Note[]): {
	before: number;
	from: number;
	years: number;
} {
	const before = notes.filter((note) => note.day < BREAK);
	return {
		before: before.length,
		from: notes.length - before.length,
		years: 2022 - calendar(before[0]?.day ?? BREAK).year
	};
}

/** Events of a track up to a day. */
export const upTo = (notes: readonly Note[], track: Track, day: Day): Note[] =>
	notes.filter((note) => note.track === track && note.day <= day);

/** Days from Seoul's announcement to each capital's first admission. */
export function admissionDays(notes: readonly Note[]): { moscow: number; pyongyang: number } {
	const from = 'ev-2024-10-18-nis';
	return {
		moscow: daysBetween(notes, from, 'ev-2025-04-26-gerasimov'),
		pyongyang: daysBetween(notes, from, 'ev-2025-04-28-kcna')
	};
}

/** Days from the first reported shipment to the day the treaty binds. */
export const daysBeforeTreaty = (notes: readonly Note[]): number =>
	daysBetween(notes, 'ev-2024-10-08-ships', 'ev-2024-12-04-inforce');

/** How many statements and numbers the ladder has, in all and by column. */
export function ladderCounts(rungs: readonly Rung[]) {
	const has = (...columns: Measure[]) =>
		rungs.filter((rung) => rung.figures.some((f) => columns.includes(f.column))).length;
	return {
		statements: rungs.length,
		figures: rungs.reduce((sum, rung) => sum + rung.figures.length, 0),
		losses: has('killed', 'casualties'),
		sent: has('deployed')
	};
}

/** Seoul's counts of the dead, in order. */
export const seoulKilled = (rungs: readonly Rung[]): number[] =>
	rungs
		.filter((rung) => rung.state === 'KOR')
		.flatMap((rung) => rung.figures.filter((f) => f.column === 'killed').map((f) => f.low));

/** Portraits that Pyongyang had shown, in order. */
export const portraits = (rungs: readonly Rung[]): number[] =>
	rungs
		.filter((rung) => rung.state === 'PRK')
		.flatMap((rung) => rung.figures.filter((f) => f.counts === 'portraits').map((f) => f.low));

const number = (n: number) => n.toLocaleString(formats);

/** All facts that the words of this section state, formatted. */
export function factsOf({ notes, rungs, compiled }: ScoreData): Record<string, string> {
	const { before, from, years } = sinceBreak(notes);
	const { moscow, pyongyang } = admissionDays(notes);
	const counts = ladderCounts(rungs);
	const [firstSeoul = 0, secondSeoul = 0, thirdSeoul = 0, lastSeoul = 0] = seoulKilled(rungs);
	const [firstShown = 0, secondShown = 0] = portraits(rungs);
	const { days, times } = apart(rungs);
	const date = (id: string, form: 'day' | 'full' = 'full') => dateText(noteById(notes, id), form);
	const head = dayOf('2024-01-02');
	const firstTroops = notes.find((note) => note.track === 'troops');
	const lastPrk = notes.filter((note) => note.prk).at(-1);
	const lastOf = (track: Track) => {
		const last = notes.filter((note) => note.track === track).at(-1);
		return last ? dateText({ day: last.end ?? last.day }, 'full') : '';
	};
	const lastSaid = rungs.at(-1);
	return {
		events: `${notes.length}`,
		beforeCount: spelled(before, ALL),
		beforeYears: capital(spelled(years, ALL)),
		fromCount: spelled(from, ALL),
		fromNumber: `${from}`,
		prkCount: `${notes.filter((note) => note.prk).length}`,
		armsCount: spelled(upTo(notes, 'arms', head).length, ALL),
		armsHead: dateText({ day: head }, 'full'),
		firstTroops: firstTroops ? dateText(firstTroops, 'full') : '',
		treatyDate: date('ev-2024-06-19-treaty'),
		shipsDate: dateText({ day: noteById(notes, 'ev-2024-10-08-ships').day }, 'full'),
		announcedDate: date('ev-2024-10-18-nis'),
		forceDate: date('ev-2024-12-04-inforce'),
		treatyDays: `${daysBeforeTreaty(notes)}`,
		moscowDays: `${moscow}`,
		pyongyangDays: `${pyongyang}`,
		moscowDate: date('ev-2025-04-26-gerasimov'),
		pyongyangDate: date('ev-2025-04-28-kcna'),
		denialDate: date('ev-2024-10-21-denial'),
		statements: `${counts.statements}`,
		figures: `${counts.figures}`,
		losses: `${counts.losses}`,
		sent: `${counts.sent}`,
		seoulFirst: number(firstSeoul),
		seoulSecond: number(secondSeoul),
		seoulThird: number(thirdSeoul),
		seoulLast: number(lastSeoul),
		shownFirst: number(firstShown),
		shownLast: number(secondShown),
		apartDays: capital(spelled(days, ALL)),
		apartTimes: spelled(times, ALL),
		lastStatement: lastSaid ? dateText(lastSaid, 'full') : '',
		recordEnd: dateText({ day: recordEnd(notes) }, 'full'),
		lastPrk: lastPrk ? dateText(lastPrk, 'full') : '',
		lastArms: lastOf('arms'),
		lastBattle: lastOf('battlefield'),
		compiled: dateText({ day: compiled }, 'full')
	};
}
