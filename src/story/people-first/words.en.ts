/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */
import { formats } from '../../lib/text/locale';

const one = (n: number) => n.toFixed(1);
/** Strokes of a thousand as millions. @example million(10850) // '10.8 million' */
export const million = (strokes: number) => `${one(strokes / 1000)} million`;
/** The same where room is short. @example millionShort(10850) // '10.8 m' */
export const millionShort = (strokes: number) => `${one(strokes / 1000)}\u00a0m`;
export const percent = (n: number, digits = 0) => `${n.toFixed(digits)}%`;

export const crowd = {
	key: 'Each stroke: a thousand people',
	keyPhone: ['1 stroke is', '1,000 people'] as const,
	need: (n: string) => `${n} people in need`,
	needPhone: (n: string, year: number) => [n, 'people are in', `need, in ${year}`] as const,
	list: (n: string) => `${n} on the plan’s list`,
	listShort: (n: string) => `${n} on the list`,
	listPhone: (n: string) => [n, 'are on the', 'plan’s list'] as const,
	listPhoneDown: (n: string) => [n, 'on the list,', 'down to here'] as const,
	off: (n: string) => `${n} in need and not on the list`,
	offShort: (n: string) => `${n} not on it`,
	offPhone: (n: string) => [n, 'in need and', 'not on it'] as const,
	shares: 'On the list, of those in need',
	sharesPhone: 'On the list',
	ofNeed: (target: number, need: number, unit: string) =>
		`${one(target / 1000)} of ${one(need / 1000)} ${unit}`,
	money: (share: string, day: string, weeks: string) =>
		[`${share} of the money`, `by ${day},`, `${weeks} weeks into the year`] as const,
	moneyShort: (share: string, day: string, weeks: string) =>
		[`${share} of the money`, `by ${day}, ${weeks} weeks in`] as const,
	moneyPhone: (share: string, day: string, weeks: string) =>
		[share, 'of the money', `by ${day},`, `${weeks} weeks in`] as const,
	beside: (share: string, year: number) =>
		[`${share} of the money for ${year}`, 'on the same day, after that year had ended'] as const,
	besideShort: (share: string, year: number) =>
		[`${share} for ${year}`, 'same day; that year was over'] as const,
	besidePhone: (share: string, year: number) => [share, `for ${year}, a`, 'year now over'] as const
};

const whole = (n: number) => Math.round(n).toLocaleString(formats);

export const explore = {
	year: 'Year',
	allYears: 'All four',
	unit: 'Scale',
	people: 'People',
	percent: 'Per cent',
	money: 'Mark the share of the money',
	mark: 'Mark a number of people, your town’s, say',
	clear: 'Clear',
	key: 'One stroke is a thousand people, in every year. Full ink: on the list of the plan; faint: in need and not on it. Tap the crowd to count off a part of it.',
	keyMoney: ' Heaviest strokes: the share of the money that came, not a count of people.',
	band: (need: string, list: string, share: string) =>
		`${need} in need, ${list} (${share}) on the list`,
	bandMoney: (share: string) => `${share} of the money`,
	largest: (year: number, need: string) => `${year}: ${need} in need`,
	ticks: (millions: number) => (millions === 0 ? '0' : `${millions} million`),
	marked: (people: number) => `${whole(people)} people`,
	readMark: (people: number, strokes: number) =>
		`${whole(people)} people ${people < 500 ? 'are less than half a stroke' : strokes === 1 ? 'are one stroke' : `are ${whole(strokes)} strokes`}`,
	readShare: (year: number, share: string) => `${share} of those in need in ${year}`,
	readMore: (year: number) => `more than all in need in ${year}`,
	facts: (year: number) => `The plan of ${year}`,
	inNeed: 'People in need',
	onList: 'On the list',
	offList: 'In need and not on the list',
	asked: 'Asked for',
	came: (day: string) => `Came by ${day}`,
	askedEach: 'Asked for, for each person on the list',
	cameEach: 'Came, for each person on the list',
	ofNeed: (share: string) => `${share} of those in need`,
	ofAsked: (share: string) => `${share} of what was asked`,
	persons: whole,
	dollars: (n: number) => `$${whole(n)}`,
	division:
		'Dollars for each person are our division. What they bought, and for whom, is not in these tables.',
	early: (weeks: string) =>
		`The money of this plan was counted ${weeks} weeks into its year; that of the others after their year had ended.`,
	rounding:
		'People are shown here to the nearest thousand; the table below has them as the source gives them.',
	sources: 'Sources',
	pick: 'Choose a year for its numbers, the dollars for each person, and the sources.'
};
