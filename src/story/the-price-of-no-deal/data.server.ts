import { diplomacy, grainInitiative, reconstructionNeed } from '$data/index.server';
import { daysBetween, longDate } from '../../lib/text/dates';
import { attemptsSince, byResult, needOf } from './facts';

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const attempts = attemptsSince(diplomacy());
	const need = (assessment: string) => String(needOf(reconstructionNeed(), assessment));
	const deal = grainInitiative().filter(({ row_type }) => row_type === 'event');
	const [signed, end] = [deal[0], deal.at(-1)];
	return {
		attempts: String(attempts.length),
		first: longDate(attempts[0]?.start_date ?? ''),
		nothing: String(byResult(attempts, 'nothing')),
		carried: spelled(byResult(attempts, 'carried')),
		recent: String(attempts.filter(({ start_date }) => start_date >= '2025').length),
		monthOnly: String(attempts.filter(({ date_precision }) => date_precision === 'month').length),
		grainDays: String(daysBetween(signed?.date ?? '', end?.date ?? '')),
		tonnes: ((end?.tonnes ?? NaN) / 1e6).toFixed(1),
		needFirst: need('RDNA2'),
		needSecond: need('RDNA3'),
		needLast: need('RDNA5')
	};
}

const spelled = (n: number) =>
	['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] ?? String(n);
