import { civilianCasualties, events, infrastructure } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { words } from './data.server';
import { casualties, casualtiesIn, latestTotal, monthsOf } from './facts';

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
	it('takes the facilities from the mission’s own count of February 2025', () => {
		const counts = infrastructure().filter(
			({ indicator, date }) => date === '2025-02' && indicator.endsWith('_damaged_destroyed')
		);
		expect(counts.some(({ source_ids }) => source_ids.includes('nenka-2025-02-hrmmu'))).toBe(true);
		expect(words()).toMatchObject({ education: '1,670', medical: '790' });
	});
	it('prints the latest edition’s total and the six months not found', () => {
		expect(words()).toMatchObject({ killed: '17,257', injured: '53,693', total: '70,950' });
		expect(words().missing).toBe('Six');
	});
});
