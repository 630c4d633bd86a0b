import { kinds, type Donor, type Kind, type PowersExplore } from '../derive';
import type { Choice } from '../choice';
import type { LedgerInput } from './ledger';
import { quarterPeriods, sumYears, yearPeriods } from './periods';

/** EUR billion by quarter, of one kind or of all three. */
export const seriesOf = ({ series }: Donor, kind: Kind | 'all'): number[] =>
	kind === 'all'
		? series.military.map((_, i) => kinds.reduce((sum, d) => sum + (series[d][i] ?? 0), 0))
		: series[kind];

/**
 * A scale that ends on a round tick at or above the highest value, with two to five ticks.
 * @example niceScale(26.8) // { max: 30, step: 10 }
 */
export function niceScale(highest: number): { max: number; step: number } {
	if (highest <= 0) return { max: 1, step: 1 };
	const power = 10 ** Math.floor(Math.log10(highest));
	const unit = [0.2, 0.5, 1, 2, 5].find((n) => highest / (n * power) <= 4) ?? 5;
	const step = unit * power;
	return { max: Math.ceil(highest / step - 1e-9) * step, step };
}

export interface Chosen {
	input: LedgerInput;
	bars: Donor;
	line: Donor | null;
}

/** The ledger the reader asks for. The upper scale fits the choice; the lower half never changes. */
export function chosenLedger(data: PowersExplore, choice: Choice): Chosen {
	const { quarters, months, trade } = data.figure;
	const donorOf = (id: string | null) => data.donors.find((donor) => donor.id === id) ?? null;
	const first = data.donors[0];
	const bars = donorOf(choice.donor) ?? first;
	if (!bars) throw new Error('the-powers: no donors');
	const line = donorOf(choice.beside);
	const values = (donor: Donor) => {
		const all = seriesOf(donor, choice.kind);
		return choice.grain === 'year' ? sumYears(quarters, all) : all;
	};
	const [low, high] = [values(bars), line && values(line)];
	return {
		bars,
		line,
		input: {
			periods: (choice.grain === 'year' ? yearPeriods : quarterPeriods)(quarters, months),
			bars: low,
			line: high,
			...niceScale(Math.max(...low, ...(high ?? []))),
			trade
		}
	};
}
