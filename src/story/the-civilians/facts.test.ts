import { civilianCasualties, claims, events, infrastructure } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { words } from './data.server';
import { casualties, casualtiesIn, latestTotal, momentsOf, monthsOf } from './facts';

const month = (period_start: string, killed: number | null, injured: number | null) => ({
	row_type: 'month',
	period_start,
	period_end: period_start,
	geography: 'UKR',
	killed,
	injured
});
const rows = [
	month('2024-02-01', 3, 4),
	month('2024-01-01', 1, 2),
	month('2024-03-01', null, null)
];

describe('pure functions', () => {
	it('puts months in order and adds killed and injured', () => {
		expect(monthsOf(rows).map(casualties)).toEqual([3, 7, null]);
	});
	it('keeps an unknown month unknown', () => {
		expect(() => casualtiesIn(rows, '2024-03')).toThrow('no figures for 2024-03');
		expect(casualtiesIn(rows, '2024-02')).toBe(7);
	});
	it('wants a total', () => {
		expect(() => latestTotal(rows)).toThrow('no cumulative count');
	});
});

describe('what the words say', () => {
	const known = () => monthsOf(civilianCasualties()).filter((row) => casualties(row) !== null);
	const sum = (id: string) => casualtiesIn(civilianCasualties(), id);

	it('has fewer casualties in December 2024 than in October', () => {
		expect(sum('2024-12')).toBeLessThan(sum('2024-10'));
	});
	it('has July 2025 above every month of the three years before it', () => {
		const before = known().filter(
			({ period_start }) => period_start >= '2022-07-01' && period_start < '2025-07-01'
		);
		expect(before.length).toBe(36);
		for (const row of before) expect(casualties(row)).toBeLessThan(sum('2025-07'));
	});
	it('has June to August 2026 above July 2025', () => {
		for (const id of ['2026-06', '2026-07', '2026-08']) {
			expect(sum(id)).toBeGreaterThan(sum('2025-07'));
		}
	});
	it('rises from March 2024, and soldiers are reported in October', () => {
		expect(sum('2024-07')).toBeGreaterThan(sum('2024-03'));
		const first = events()
			.filter(({ track }) => track === 'troops')
			.map(({ sort_date }) => sort_date)
			.sort()[0];
		expect(first?.slice(0, 7)).toBe('2024-10');
	});
	it('says of July 2026 that it is the highest of the months found since March 2022', () => {
		const since = known().filter(({ period_start }) => period_start > '2022-03-31');
		for (const row of since) expect(casualties(row)).toBeLessThanOrEqual(sum('2026-07'));
		expect(sum('2026-07')).toBeLessThan(sum('2022-03'));
	});
	it('says that the count stays low through 2023 and that all months not found are of 2026', () => {
		const year = known().filter(({ period_start }) => period_start.startsWith('2023'));
		expect(year.length).toBe(12);
		for (const row of year) expect(casualties(row)).toBeLessThan(900);
		for (const { period_start } of monthsOf(civilianCasualties())) {
			if (!known().some((row) => row.period_start === period_start)) {
				expect(period_start.slice(0, 4)).toBe('2026');
			}
		}
	});
	it('takes the dates from the events, seven months apart', () => {
		expect(words()).toMatchObject({
			rise: 'March 2024',
			reported: '18 October 2024',
			admitted: '28 April 2025',
			before: 'seven'
		});
		expect(() => momentsOf([])).toThrow('no event ev-2025-07-civilians');
	});
	it('takes the facilities from the mission’s own count of February 2025', () => {
		const counts = infrastructure().filter(
			({ indicator, date }) => date === '2025-02' && indicator.endsWith('_damaged_destroyed')
		);
		expect(counts.some(({ source_ids }) => source_ids.includes('nenka-2025-02-hrmmu'))).toBe(true);
		expect(words()).toMatchObject({ education: '1,670', medical: '790' });
	});
	it('says of launches and of age what the ledger says', () => {
		const against = claims().find(({ id }) => id === 'p10-c2')?.evidence_against_or_qualification;
		const launches = against?.find(({ source_ids }) => source_ids.includes('wapo-2025-07-daily8'));
		expect(launches?.text).toContain('about sevenfold in the first half of 2025');
		const age = claims()
			.find(({ id }) => id === 'p10-c5')
			?.evidence_for.find(({ source_ids }) => source_ids.includes('nenka-2025-02-hrmmu'));
		expect(age?.text).toMatch(/over 60 are a quarter .* nearly half of those killed/);
	});
	it('gives its sentence and its neighbours the ledger’s verdicts', () => {
		const verdicts = ['p10-c2', 'p10-c6', 'p10-c5', 'p10-c3'].map(
			(id) => claims().find((claim) => claim.id === id)?.verdict
		);
		expect(verdicts).toEqual([
			'unsupported as stated',
			'well supported',
			'well supported',
			'supported with caveats'
		]);
	});
	it('prints the latest edition’s total and the six months not found', () => {
		expect(words()).toMatchObject({ killed: '17,257', injured: '53,693', total: '70,950' });
		expect(words().missing).toBe('Six');
	});
});
