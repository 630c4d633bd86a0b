import {
	grainInitiative,
	humanitarianFunding,
	militarySpending,
	prices,
	wheatDependence
} from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { latestRise, majorityFromBoth, peakOf, priceIn, shareOf } from './facts';

const FOOD = 'fao_food_price_index';

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
	return {
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
