import { civilianCasualties, infrastructure } from '$data/index.server';
import { format } from 'd3';
import { longDate } from '../../lib/text/dates';
import { casualties, casualtiesIn, latestTotal, monthsOf } from './facts';

const whole = format(',d');

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const total = latestTotal(civilianCasualties());
	const month = (id: string) => whole(casualtiesIn(civilianCasualties(), id));
	const facilities = (indicator: string) => {
		const row = infrastructure().find(
			(found) => found.indicator === indicator && found.date === '2025-02'
		);
		return whole(row?.value ?? NaN);
	};
	return {
		from: longDate(total.period_start),
		to: longDate(total.period_end),
		killed: whole(total.killed ?? NaN),
		injured: whole(total.injured ?? NaN),
		total: whole(casualties(total) ?? NaN),
		october: month('2024-10'),
		december: month('2024-12'),
		july: month('2025-07'),
		education: facilities('education_facilities_damaged_destroyed'),
		medical: facilities('health_facilities_damaged_destroyed'),
		missing: spelled(
			monthsOf(civilianCasualties()).filter((row) => casualties(row) === null).length
		)
	};
}

const spelled = (n: number) =>
	['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] ?? String(n);
