/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */
import { MONTHS } from '../../lib/text/dates';
import { formats } from '../../lib/text/locale';
import { spelled } from '../../lib/text/numerals.en';
import type { Edition, Month, Show } from './derive';

/** @example monthName('2024-03') // 'March 2024' */
export const monthName = (iso: string) =>
	`${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
/** @example shortDay('2024-10-18') // '18 Oct 2024' */
export const shortDay = (iso: string) =>
	`${Number(iso.slice(8, 10))} ${monthName(iso).slice(0, 3)} ${iso.slice(0, 4)}`;
export const people = (n: number) => n.toLocaleString(formats);
/** A number of things in words: "no months", "seven months". */
export const spell = (n: number) => spelled(n, { zero: 'no' });

export const field = {
	key: ['ten people killed', 'ten people injured'] as const,
	keyShort: ['ten killed', 'ten injured'] as const,
	parts: (killed: number, injured: number) =>
		`${people(killed)} killed, ${people(injured)} injured`,
	floor: 'the true toll is higher, by the mission’s own word',
	peak: (month: string, total: number) => `${month}: ${people(total)}`,
	mostFound: (month: string) => ['most of the months found', `since ${month}`] as const,
	mostFoundShort: (month: string) => `most found since ${month}`,
	note: 'Dashed line: first releases, which later editions raise. Dotted boxes: no figure found, which is not zero',
	noteShort: 'Dashed: first releases. Dotted boxes: not found',
	noteAside: 'Dotted boxes: not found',
	notFound: 'not found',
	question: 'Where on this field would you place the arrival of North Korean soldiers?',
	questionNote:
		'Set a mark under “Explore this figure”, or in your mind, and go on. Nothing is revealed here.',
	rise: 'The UN mission dates the worsening from here',
	riseShort: 'UN: worsening begins',
	riseAside: 'rise begins',
	apart: (months: number) => `${spell(months)} months`,
	reported: ['Seoul reports', 'North Korean troops'] as const,
	reportedShort: ['Seoul reports', 'N. Korean troops'] as const,
	reportedAside: 'reported',
	admitted: 'Pyongyang admits it',
	admittedShort: 'admitted'
};

/** A gloss, and the same where room is short. */
type Gloss = readonly [string, string];

export const beside = {
	times: (n: string) => `about ${n}fold`,
	timesNote: [
		'the drones and missiles launched, first half of 2025 against that of 2024',
		'drones and missiles, first half of 2025 against 2024'
	] satisfies Gloss,
	timesBy: 'One tally, citing Ukraine’s defence ministry',
	longRange: (share: number) => `nearly ${share}%`,
	longRangeNote: [
		'of the casualties of July 2025 were put down to long-range weapons',
		'of July 2025’s casualties: long-range weapons'
	] satisfies Gloss,
	mission: 'UN mission',
	drones: field.parts,
	dronesNote: [
		'by short-range drones, February 2022 to April 2025',
		'by short-range drones, February 2022 to April 2025'
	] satisfies Gloss,
	soil: 'on Russian soil',
	soilNote: [
		'is where North Korea’s infantry fought',
		'is where North Korea’s infantry fought'
	] satisfies Gloss,
	soilBy: (month: string) => `North Korea’s own account, ${month}`,
	heavier: 'Heavier attacks',
	heavierNote: (months: number): Gloss => [
		`since foreign troops came: the rise began ${spell(months)} months before the first report`,
		`since troops came? The rise is ${spell(months)} months older`
	],
	facilities: (education: number, medical: number) => `${people(education)} and ${people(medical)}`,
	facilitiesNote: (month: string): Gloss => [
		`educational and medical facilities damaged or destroyed by ${month}`,
		`educational, medical facilities hit by ${month}`
	],
	facilitiesBy: (sites: number, month: string) =>
		`UN mission. UNESCO: about ${people(sites)} cultural sites, ${month}`,
	distress: (share: number) => `${share}% of children`,
	distressNote: (month: string): Gloss => [
		`show signs of distress, by an estimate reported in ${month}`,
		`show signs of distress, an estimate, ${month}`
	],
	distressBy: 'UN reporting, from an aggregator',
	aid: 'Harder aid',
	aidNote: [
		'Access to Russian-held areas is extremely limited; no plan seen here names foreign troops',
		'Access to Russian-held areas is extremely limited'
	] satisfies Gloss,
	aidBy: (month: string) => `UN aid office, ${month}`,
	population: [
		'of the population is over sixty',
		'of the population is over sixty'
	] satisfies Gloss,
	dead: (year: string): Gloss => [
		`of those killed in communities near the front in ${year} were over sixty`,
		`of the dead near the front in ${year} were over sixty`
	],
	deadNote: 'UN mission. Hatched: nearly half, no exact share is given',
	scale: [
		[0.25, 'a quarter'],
		[0.5, 'half'],
		[1, 'all']
	] as const
};

const editions: Readonly<Record<Edition, string>> = {
	revised: 'as revised to July 2025',
	first: 'first release; later editions raise it',
	'one-copy': 'first release, resting on one copy',
	missing: 'no figure found; this is not a zero'
};
const lies = (months: number, before: string, same: string, after: string) =>
	months === 0
		? same
		: `${spell(Math.abs(months))} month${Math.abs(months) === 1 ? '' : 's'} ${months > 0 ? before : after}`;

export const explore = {
	show: 'Show',
	shows: { both: 'Both', killed: 'Killed', injured: 'Injured' } satisfies Record<Show, string>,
	marks: 'Marks',
	dots: 'Dots',
	columns: 'Columns',
	again: 'Start again',
	ask: 'When did North Korea’s soldiers come? Set your mark on the field.',
	how: 'Drag it, tap a month, or use the arrow keys; Enter sets it.',
	yourMark: 'Your mark',
	set: 'Set it and reveal',
	skip: 'Reveal without a mark',
	unset: 'not set yet',
	month: 'Read a month',
	before: 'Month before',
	after: 'Month after',
	reading: ({ id, killed, injured, edition }: Month) =>
		killed === null || injured === null
			? `${monthName(id)}: ${editions.missing}.`
			: `${monthName(id)}: ${people(killed)} killed, ${people(injured)} injured, together ${people(killed + injured)} (${editions[edition]}).`,
	key: (show: Show, dots: boolean) =>
		`${dots ? 'One dot is ten people, to the nearest ten.' : 'Columns in the scale of the dots, exact.'} ${show === 'both' ? 'Full ink: killed; grey: injured.' : `Only the ${show}; the scale is drawn anew.`} Dashed base line: first releases. Dotted boxes: no figure found.`,
	result: (mark: string, toRise: number, toReport: number) =>
		`Your mark, ${monthName(mark)}, lies ${lies(toRise, 'before', 'in the very month of', 'after')} the start of the rise and ${lies(toReport, 'before', 'in the month of', 'after')} the first report of the soldiers.`,
	answer: (rise: string, reported: string, months: number) =>
		`The UN mission dates the rise to ${monthName(rise)}; the soldiers were first reported on ${shortDay(reported)}, ${spell(months)} months later. That a count rises after a date does not make the date its cause, and this one rose before.`,
	outside:
		'By weapon, by age and by who holds the ground our sources have no monthly figures, so the field cannot be filtered by them. The count does not reach areas under Russian control, and leaves out Russia.'
};
