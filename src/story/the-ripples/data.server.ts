import {
	events,
	grainInitiative,
	humanitarianFunding,
	militarySpending,
	prices,
	wheatDependence
} from '$data/index.server';
import type { ExploreData } from './explore/explore-data';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import { stateName } from '../../lib/text/state-names.en';
import {
	backAt,
	monthAfter,
	peakRing,
	plansOf,
	RINGS,
	ringsOf,
	spendingOf,
	valuesOf,
	wheatRows,
	type RipplesData
} from './derive';
import { latestRise, majorityFromBoth, monthsAbove, peakOf, priceIn, shareOf } from './facts';
import { monthLong } from './words.en';

const FOOD = 'fao_food_price_index';
const WHEAT = 'wheat_us_hrw';
const GAS = 'natural_gas_europe_ttf';
const OIL = 'brent';

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const peak = peakOf(prices(), FOOD);
	const wheat = wheatDependence().filter(({ year }) => year === 2019);
	const share = (country: string) => String(Math.round(shareOf(wheat, country)));
	const deal = grainInitiative().filter(({ row_type }) => row_type === 'event');
	const [signed, ended] = [deal[0], deal.at(-1)];
	const rise = latestRise(militarySpending());
	const asked = (year: number) => {
		const plan = humanitarianFunding().find(
			(row) => row.year === year && row.scope === 'ukraine_plan'
		);
		return ((plan?.requested_usd ?? NaN) / 1e9).toFixed(1);
	};
	const { rings, spending, plans, plansAsOf } = prepare();
	const changeOf = (id: string) => rings.find((ring) => ring.id === id)?.change ?? [];
	const percentOf = (id: string) => String(Math.round(peakRing(changeOf(id)).percent));
	const [lowYear, low] = spending.reduce((a, b) => (b[1] < a[1] ? b : a));
	const allBelow = Math.max(...rings.map(({ change }) => backAt(change)));
	return {
		foodPeak: percentOf(FOOD),
		wheatPeak: percentOf(WHEAT),
		oilPeak: percentOf(OIL),
		gasPeak: percentOf(GAS),
		gasMarch: String(Math.round(changeOf(GAS)[1] ?? NaN)),
		allBelow: monthLong(monthAfter(RINGS.from, allBelow)),
		oilAgain: monthLong(monthsAbove(prices(), OIL, { from: '2023-08', to: '2025-12' })[0] ?? ''),
		unreported: String(wheat.filter((row) => row.iso3 && row.share_from_both_pct === null).length),
		spendingLow: low.toFixed(1),
		spendingLowYear: String(lowYear),
		planEarly: Math.max(
			...plans.flatMap(({ year, asked }) => (year < 2022 ? [asked] : []))
		).toFixed(1),
		plan2022: (plans.find(({ year }) => year === 2022)?.asked ?? NaN).toFixed(1),
		plansAsOf: longDate(plansAsOf),
		peak: peak.value.toFixed(1),
		peakMonth: longDate(peak.date).replace(/^1 /, ''),
		before: priceIn(prices(), FOOD, '2022-01').toFixed(1),
		wheatYear: '2019',
		majority: String(majorityFromBoth(wheat).length),
		lebanon: share('Lebanon'),
		egypt: share('Egypt'),
		tunisia: share('Tunisia'),
		dealSigned: longDate(signed?.date ?? ''),
		dealEnded: longDate(ended?.date ?? ''),
		tonnes: ((ended?.tonnes ?? NaN) / 1e6).toFixed(1),
		atEnd: priceIn(prices(), FOOD, '2023-07').toFixed(1),
		spendingFrom: String(rise.since),
		spending: (rise.value / 1e6).toFixed(1),
		spendingTo: String(rise.until),
		spendingYears: String(rise.until - rise.since),
		planFirst: asked(2023),
		planLast: asked(2026)
	};
}

/** Series of the rings: bread left, energy right. */
const RING_SERIES = [FOOD, WHEAT, GAS, OIL];

/** What the story's figure draws. */
export function prepare(): RipplesData {
	const deal = grainInitiative().filter(({ row_type }) => row_type === 'event');
	return {
		rings: ringsOf(prices(), RING_SERIES),
		record: { series: FOOD, value: peakOf(prices(), FOOD).value },
		deal: { signed: deal[0]?.date ?? '', ended: deal.at(-1)?.date ?? '' },
		wheat: wheatRows(wheatDependence(), stateName).filter(({ both }) => both !== null),
		spending: spendingOf(militarySpending()),
		plans: plansOf(humanitarianFunding()),
		plansAsOf: humanitarianFunding().find(({ scope }) => scope === 'ukraine_plan')?.as_of ?? ''
	};
}

/** Series that can be chosen, the four of the story first; Brent of a second source is left out. */
const ALL_SERIES = [
	...RING_SERIES,
	'fao_cereals',
	'fao_vegetable_oils',
	'fao_dairy',
	'fao_meat',
	'fao_sugar',
	'wheat_us_srw',
	'maize',
	'sunflower_oil',
	'natural_gas_us',
	'urea',
	'dap'
];

/** All months and series, and every state of the table of wheat. */
export function explore(): ExploreData {
	const rows = prices();
	const months = [...new Set(rows.map(({ date }) => date.slice(0, 7)))].sort();
	return {
		months,
		series: ALL_SERIES.map((id) => ({
			id,
			unit: rows.find(({ series }) => series === id)?.unit ?? '',
			values: valuesOf(rows, id, months)
		})),
		deal: prepare().deal,
		reported: events().find(({ id }) => id === 'ev-2024-10-18-nis')?.date ?? '',
		wheat: wheatRows(wheatDependence(), stateName)
	};
}

/** Prices by month, shares of wheat, spending and plans by year. */
export function tables(): FigureTable[] {
	const months = [...new Set(prices().map(({ date }) => date.slice(0, 7)))].sort();
	const columns = RING_SERIES.map((series) => valuesOf(prices(), series, months));
	const spending = spendingOf(militarySpending());
	const plans = plansOf(humanitarianFunding());
	const cents = (n: number | null | undefined) => (n == null ? null : Math.round(n * 100) / 100);
	return [
		{
			id: 'prices-by-month',
			caption: 'Monthly prices since January 2019; a dash: not in the sources',
			columns: [
				{ key: 'month', label: 'Month' },
				{ key: 'food', label: 'World food, index, 2014–2016 = 100', numeric: true },
				{ key: 'wheat', label: 'Wheat, US hard red winter, USD per tonne', numeric: true },
				{ key: 'gas', label: 'Gas in Europe, USD per MMBtu', numeric: true },
				{ key: 'oil', label: 'Crude oil, Brent, USD per barrel', numeric: true }
			],
			rows: months.map((month, i) => ({
				month,
				food: columns[0]?.[i] ?? null,
				wheat: columns[1]?.[i] ?? null,
				gas: columns[2]?.[i] ?? null,
				oil: columns[3]?.[i] ?? null
			}))
		},
		{
			id: 'wheat-imports-by-origin',
			caption:
				'Share of wheat imports of 2019 by weight, per cent; a dash: trade not reported in the source',
			columns: [
				{ key: 'country', label: 'Country' },
				{ key: 'ukraine', label: 'From Ukraine', numeric: true },
				{ key: 'russia', label: 'From Russia', numeric: true },
				{ key: 'both', label: 'From both', numeric: true }
			],
			rows: wheatDependence().flatMap((row) =>
				row.iso3
					? [
							{
								country: stateName(row.iso3),
								ukraine: row.share_from_ukr_pct,
								russia: row.share_from_rus_pct,
								both: row.share_from_both_pct
							}
						]
					: []
			)
		},
		{
			id: 'military-spending-of-the-world',
			caption: 'Military spending of the world, USD trillion in prices of 2024',
			columns: [
				{ key: 'year', label: 'Year', numeric: true },
				{ key: 'spending', label: 'USD trillion', numeric: true }
			],
			rows: spending.map(([year, trillions]) => ({ year, spending: cents(trillions) }))
		},
		{
			id: 'un-plans-for-ukraine',
			caption: 'UN plans for Ukraine, USD billion; received as of 20 February 2026',
			columns: [
				{ key: 'year', label: 'Year', numeric: true },
				{ key: 'asked', label: 'Asked for', numeric: true },
				{ key: 'received', label: 'Received', numeric: true }
			],
			rows: plans.map(({ year, asked, received }) => ({
				year,
				asked: cents(asked),
				received: cents(received)
			}))
		}
	];
}
