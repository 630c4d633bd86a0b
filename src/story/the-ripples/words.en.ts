/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */
import { longMonth, SHORT_MONTHS } from '../../lib/text/dates';

/** @example monthLong('2022-03') // 'March 2022' */
export const monthLong = longMonth;
/** @example monthShort('2022-03') // 'Mar 2022' */
export const monthShort = (month: string): string =>
	`${SHORT_MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
/** @example monthName('2022-03') // 'Mar' */
export const monthName = (month: string): string =>
	SHORT_MONTHS[Number(month.slice(5, 7)) - 1] ?? '';
/** @example dayShort('2022-07-22') // '22 Jul 2022' */
export const dayShort = (day: string): string => `${Number(day.slice(8, 10))} ${monthShort(day)}`;
/** Per cent with its sign. @example signed(-3.6) // '−4%' */
export const signed = (percent: number): string => {
	const whole = Math.round(percent);
	return whole < 0 ? `−${-whole}%` : `+${whole}%`;
};

/** What a series is called, in full and on the drawing. */
export const seriesNames: Readonly<Record<string, readonly [full: string, short: string]>> = {
	fao_food_price_index: ['World food', 'Food'],
	wheat_us_hrw: ['Wheat, US hard red winter', 'Wheat'],
	natural_gas_europe_ttf: ['Gas in Europe', 'Gas'],
	brent: ['Crude oil, Brent', 'Oil'],
	fao_cereals: ['Cereals', 'Cereals'],
	fao_vegetable_oils: ['Vegetable oils', 'Veg. oils'],
	fao_dairy: ['Dairy', 'Dairy'],
	fao_meat: ['Meat', 'Meat'],
	fao_sugar: ['Sugar', 'Sugar'],
	wheat_us_srw: ['Wheat, US soft red winter', 'Soft wheat'],
	maize: ['Maize', 'Maize'],
	sunflower_oil: ['Sunflower oil', 'Sunfl. oil'],
	natural_gas_us: ['Gas in the United States', 'US gas'],
	urea: ['Urea, a fertiliser', 'Urea'],
	dap: ['Phosphate fertiliser (DAP)', 'DAP']
};
export const fullName = (id: string): string => seriesNames[id]?.[0] ?? id;
export const shortName = (id: string): string => seriesNames[id]?.[1] ?? id;
/** Full name without what specifies it. @example plainName('wheat_us_hrw') // 'Wheat' */
export const plainName = (id: string): string => fullName(id).split(/[,(]/)[0]?.trim() ?? id;

export const rings = {
	peak: (percent: number, month: string) => `${signed(percent)} in ${monthLong(month)}`,
	peakPhone: (percent: number, month: string) => `${signed(percent)}, ${monthShort(month)}`,
	back: (month: string) => `not above from ${monthShort(month)} on`,
	signed: (day: string) => `grain deal, ${dayShort(day)}`,
	ended: (day: string) => ['Russia leaves', dayShort(day)] as const,
	dealPhone: 'grain deal',
	dealTight: ['Grain', 'deal'] as const,
	dealAside: (from: string, to: string) =>
		['Grain deal', `${dayShort(from)} to`, dayShort(to)] as const,
	record: (points: number) => `index ${points.toFixed(1)}, the record`,
	scale: 'How thick is how much'
};

export const slices = {
	ukraine: 'from Ukraine',
	russia: 'from Russia',
	elsewhere: 'from elsewhere',
	half: 'half',
	share: (n: number, first: boolean) => (first ? `${n}%` : String(n)),
	/** Where one of the two flows is unknown. */
	atLeast: (n: number) => `${n}+`,
	/** Names too long for the column on a phone. */
	brief: { ARE: 'Emirates', ZAF: 'S. Africa', BFA: 'Burkina Faso' } as Readonly<
		Record<string, string>
	>
};

export const money = {
	spending: 'Military spending of the world, trillion dollars of 2024',
	spendingPhone: 'Military spending, $ trillion of 2024',
	spendingTight: 'Military, $ trillion',
	plans: (day: string) =>
		`UN plans for Ukraine, billion dollars: outline asked for, filled received by ${dayShort(day)}`,
	plansPhone: 'UN plans for Ukraine, $ billion',
	plansTight: 'UN plans, $ billion',
	low: (year: number, n: number) => `${year}: ${n.toFixed(1)}`,
	lowest: 'the lowest',
	rise: (years: number) => `up ${years} years running`,
	amount: (n: number) => n.toFixed(1),
	apart: ['Two measures, two axes:', 'no cause is shown'] as const,
	before: (n: number) => `${n.toFixed(1)} or less`,
	beforeGloss: 'in the years before'
};

export const lines = {
	base: (month: string) => `${monthLong(month)} = 100`,
	basePhone: (month: string) => `${monthShort(month)} = 100`,
	invasion: (day: string) => [dayShort(day), 'invasion'] as const,
	reported: (day: string) => [dayShort(day), 'North Korean soldiers reported'] as const,
	reportedPhone: (day: string) => [dayShort(day), 'soldiers reported'] as const,
	other: (month: string) => [monthShort(month), 'another war, another cause'] as const,
	deal: 'Grain deal',
	end: (name: string, index: number) => `${name} ${Math.round(index)}`
};

export const explore = {
	drawn: 'Drawn as',
	rings: 'Rings',
	lines: 'Lines',
	quarters: ['Upper left', 'Lower left', 'Upper right', 'Lower right'] as const,
	strokes: ['Thickest line', 'Thick line', 'Thin line', 'Dashed line'] as const,
	base: 'Month that is 100',
	from: 'From',
	to: 'To',
	month: 'Month',
	ringsKey:
		'One ring a month, February 2022 to July 2023. Thickness: how far the price stood above January 2022; a hairline, not above. Read the thickness, not the area. What stands below its base shows in the lines.',
	linesKey: (base: string) =>
		`Each line is set to 100 in ${monthLong(base)}, on an axis from nought. The shaded year is that of the grain deal. The rise of oil, gas and fertiliser from March 2026 follows the closure of the Strait of Hormuz in the war around Iran.`,
	change: (name: string, change: number | null) =>
		`${name} ${change === null ? 'not in the table' : signed(change)}`,
	reading: (month: string, base: string, parts: readonly string[]) =>
		`${monthLong(month)} against ${monthLong(base)}: ${parts.join(', ')}.`,
	table: (month: string, base: string, from: string, to: string) =>
		`Prices in ${monthLong(month)}, their distance from ${monthLong(base)}, and the highest month from ${monthLong(from)} to ${monthLong(to)}`,
	columns: ['Series', 'Price', 'Against base', 'Highest'] as const,
	none: '–',
	highest: (month: string, change: number) => `${signed(change)}, ${monthShort(month)}`,
	sources:
		'Food: index of the FAO and its parts. Others: World Bank Pink Sheet, means of the month. A line ends where its source does.',
	wheat: 'Whose wheat came from Ukraine and Russia',
	wheatKey: (year: number) =>
		`Imported wheat of ${year}, a hundred slices a country, by weight. The upright line is half.`,
	country: 'Pin a country',
	noCountry: 'None',
	pinned: (name: string, { ukraine, russia, both }: Slices) =>
		both === null
			? `${name}: ${russia ?? ukraine} of 100 slices from ${russia === null ? 'Ukraine' : 'Russia'}; trade with ${russia === null ? 'Russia' : 'Ukraine'} is not reported in the source.`
			: `${name}: ${ukraine} of 100 slices from Ukraine, ${russia} from Russia, ${both} from both.`,
	listed: (all: number, unknown: number) =>
		`The list has ${all} states, those that took a tenth of their imported wheat or more from the two. For ${unknown} of them one flow is not reported: they can be pinned but are not ranked.`
};

/** Slices of a country's wheat. */
interface Slices {
	ukraine: number | null;
	russia: number | null;
	both: number | null;
}
