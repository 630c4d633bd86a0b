import { aidUkraine, claims, tradeChinaRussia } from '$data/index.server';
import { allocated, chinaRussia, lastPackage, missingYears } from './facts';

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const trade = chinaRussia(tradeChinaRussia());
	const whole = (row?: { total: number }) => String(Math.round(row?.total ?? NaN));
	const before = trade.findLast(({ year }) => year < 2022);
	const peak = trade.toSorted((a, b) => b.total - a.total)[0];
	const last = trade.at(-1);
	return {
		tradeBefore: whole(before),
		tradeBeforeYear: String(before?.year),
		tradePeak: whole(peak),
		tradePeakYear: String(peak?.year),
		tradeLast: whole(last),
		tradeLastYear: String(last?.year),
		tradeGap: missingYears(tradeChinaRussia()).join(', '),
		usaTotal: String(Math.round(allocated(aidUkraine(), 'USA'))),
		lastPackage: lastPackage(claims().flatMap((claim) => claim.evidence_against_or_qualification))
	};
}
