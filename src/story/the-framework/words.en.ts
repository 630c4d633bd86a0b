/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */
import { formats } from '../../lib/text/locale';
import { spelled } from '../../lib/text/numerals.en';
import type { Kind } from './derive';

export const whole = (n: number) => Math.round(n).toLocaleString(formats);
/** To the nearest thousand: the early counts are estimates. */
const thousands = (n: number) => whole(Math.round(n / 1000) * 1000);

export const kindNames: Readonly<Record<Kind, string>> = {
	between: 'Between states',
	foreign: 'Within states, with foreign troops',
	within: 'Within states',
	colonial: 'Colonial wars',
	untyped: 'Type not in the sources'
};
/** How each type is inked. */
export const kindInks: Readonly<Record<Kind, string>> = {
	between: 'full ink',
	foreign: 'middle tone',
	within: 'faint',
	colonial: 'outlined',
	untyped: 'outlined'
};

export const types = {
	grid: (n: number) => `${n} conflicts in a year`,
	total: (year: number, n: number) => `${year}: ${n}`,
	typed: (n: number) => `type found for ${spelled(n)}`,
	foreign: (from: number, a: number, to: number, b: number) =>
		[kindNames.foreign, `middle tone; ${a} in ${from}, ${b} in ${to}`] as const,
	within: [kindNames.within, 'faint'] as const,
	between: [kindNames.between, 'full ink, at the foot'] as const,
	colonial: (year: number) => [kindNames.colonial, `outlined; the last in ${year}`] as const,
	phone: {
		foreign: ['within states, with', 'foreign troops: middle'],
		within: ['within states:', 'faint'],
		between: ['between states:', 'full ink'],
		colonial: ['colonial:', 'outlined'],
		/** Without their inks: leaders show them. */
		low: {
			foreign: ['with foreign troops'],
			within: ['within states'],
			between: ['between states'],
			colonial: ['colonial']
		}
	}
};

export const between = {
	most: (year: number, n: number) => [`${year}: ${spelled(n)}`, 'the most of any year'] as const,
	mostPhone: (year: number, n: number) => `${year}: ${spelled(n)}, the most`,
	korea: (year: number) =>
		[String(year), 'Korea: the Council acts,', 'the Soviet delegate absent'] as const,
	koreaPhone: (year: number) => [`${year}: Korea`, 'the Council acts,', 'Moscow absent'] as const,
	five: (years: readonly number[], n: number) =>
		[years.join(', '), `${spelled(n)} in a year, the most until 2025`] as const,
	fivePhone: (years: readonly number[], n: number) =>
		[years.join(', '), `${spelled(n)} in a year`] as const,
	none: (from: number, to: number) => [`${from} to ${to}`, 'none at all'] as const,
	marked: (year: number) =>
		[String(year), 'Russia against Ukraine,', 'North Korea listed with Russia'] as const,
	markedPhone: (year: number) =>
		[`${year}: Russia`, 'against Ukraine,', 'with North Korea'] as const
};

export const distance = {
	from: 'Vladivostok',
	to: 'Kursk',
	km: (n: number) => `${whole(n)} km as the crow flies`,
	kmPhone: (n: number) => `${whole(n)} km`,
	tick: (n: number, last: boolean) => (last ? `${whole(n)} km` : whole(n)),
	marked: (year: number) =>
		[String(year), 'Russia against Ukraine,', 'North Korea listed with Russia'] as const,
	line: (n: number) =>
		[
			`Thickness of the line: about ${whole(n)}`,
			'soldiers sent in two waves, by Seoul’s count'
		] as const,
	bar: (force: number, among: number) =>
		[
			`Bar, on the same scale: about ${whole(force)}`,
			`at Kursk in November 2024, with Russian troops; about`,
			`${whole(among)} of them North Korean, say US and Ukrainian officials`
		] as const,
	linePhone: (n: number) => `Line: about ${whole(n)} sent, by Seoul’s count`,
	barPhone: (force: number, among: number) =>
		[
			`Bar: about ${whole(force)} at Kursk, with Russian troops;`,
			`${whole(among)} of them North Korean (US, Ukraine)`
		] as const
};

export const split = {
	deaths: 'Deaths in armed conflict, thousands a year',
	deathsPhone: 'Deaths in conflict, thousands a year',
	deathsShort: 'Deaths, thousands',
	votes: (n: number) =>
		`Assembly votes on Ukraine, of ${n} members: in favour from below, against from above`,
	votesPhone: (n: number) => `Assembly votes on Ukraine, of ${n}`,
	votesShort: (n: number) => `UN votes, of ${n}`,
	peak: (year: number, n: number) => `${year}: ${thousands(n)}`,
	peakGloss: (percent: number) => `${Math.round(percent)}% of them between states`,
	low: (year: number, n: number) => `${year}: ${thousands(n)}`,
	lowGloss: 'the fewest',
	sources: (first: string, last: number, second: string) =>
		[`${first} to ${last}`, `${second} after`] as const,
	wide: (year: number, n: number) => `${year}: ${whole(n)}`,
	wideGloss: ['open dots: all organised', 'violence, a wider measure'] as const,
	roundedGloss: (year: number, n: number) => `filled, ${year}: ${whole(n)}, as the line`,
	wideGlossPhone: 'open dots: wider measure',
	last: (n: number) => whole(n)
};

/** What a text is about, in one or two short lines. */
export const textNames: Readonly<Record<string, readonly [string, string?]>> = {
	'68/262': ['Crimea'],
	'ES-11/1': ['Invasion'],
	'ES-11/2': ['Aid and', 'civilians'],
	'ES-11/3': ['Rights', 'Council'],
	'ES-11/4': ['Annexed', 'regions'],
	'ES-11/5': ['Register', 'of damage'],
	'ES-11/6': ['Just peace'],
	'78/316': ['Nuclear', 'plant'],
	'ES-11/7': ['Just peace'],
	'ES-11/8': ['Path', 'to peace'],
	'ES-11/9': ['Deported', 'children'],
	'2026-02-24': ['Lasting', 'peace']
};

export const explore = {
	year: 'Year',
	keep: 'Types shown',
	compare: 'Two periods side by side',
	period: (name: string) => `Period ${name}`,
	from: (name: string) => `Period ${name}, from`,
	to: (name: string) => `Period ${name}, to`,
	key: 'One dash is one conflict in one year. Move the year, tap a column, or use the arrow keys.',
	count: (n: number) => `${n} ${n === 1 ? 'conflict' : 'conflicts'}`,
	reading: (year: number, total: string, parts: string) =>
		`${year}: ${total}. ${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`,
	part: (n: number, name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}: ${n}`,
	hidden: (year: number) =>
		`Types that are switched off are not in the picture, and of ${year}, most of whose conflicts have no type in the sources, only those between states.`,
	factsOf: (year: number) => `The year ${year}`,
	total: 'Conflicts, all types',
	wars: 'Of them with 1,000 deaths in battle or more',
	outside: 'Of them with troops from outside, invited or not',
	senders: 'States with troops in others’ conflicts',
	deaths: 'Deaths in state-based conflict',
	deathsRounded: 'Deaths in state-based conflict, rounded',
	deathsWide: 'Deaths in all organised violence, a wider measure',
	unknown: 'not in the sources',
	note: 'Remark',
	sources: 'Sources of this year',
	noNames: 'The table counts conflicts and does not name them; names are in the sources.',
	mean: (from: number, to: number) => `${from} to ${to}`,
	allTypes: 'All types',
	caption: 'Conflicts a year, mean of the period',
	typedOnly: (n: number, last: number) =>
		`Types are means of the ${n} years that have them; ${last} has only its total and those between states.`,
	turned: 'A period needs its first year before its last.',
	caution:
		'More conflicts in later years partly reflect better recording and a larger number of states.'
};
