import { humanitarianFunding } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { coveredNearYearEnd, planOf } from './facts';

const millions = (persons: number) => `${(persons / 1e6).toFixed(1)} million`;
const billions = (dollars: number) => `${(dollars / 1e9).toFixed(1)} billion`;

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const rows = humanitarianFunding();
	const plan = (year: number) => planOf(rows, year);
	const share = (year: number) => plan(year).share.toFixed(0);
	const now = plan(2026);
	const late = coveredNearYearEnd(rows, 2025);
	return {
		need2026: millions(now.need),
		need2023: millions(plan(2023).need),
		target2026: millions(now.target),
		outside2026: millions(now.need - now.target),
		share2026: share(2026),
		share2025: share(2025),
		share2024: share(2024),
		share2023: share(2023),
		asked2026: billions(now.asked),
		covered2026: now.covered.toFixed(1),
		covered2025: plan(2025).covered.toFixed(1),
		asOf: longDate(now.asOf),
		lateBefore: late.covered.toFixed(1),
		lateDate: longDate(late.asOf)
	};
}
