import { describe, expect, it } from 'vitest';
import {
	mariupolMark,
	marksOf,
	monthSpan,
	slug,
	tally,
	wallsOf,
	yearsOf,
	type AttemptRow
} from './derive';

const row = (part: Partial<AttemptRow>): AttemptRow => ({
	start_date: '2025-02-28',
	end_date: null,
	kind: 'talks',
	name: 'Oval Office meeting',
	outcome: 'Meeting broke up',
	result: 'no agreement',
	result_class: 'nothing',
	...part
});

describe('time', () => {
	it('puts a day in its year', () => {
		expect(yearsOf('2025-01-01')).toBe(2025);
		expect(yearsOf('2023-07-02')).toBeCloseTo(2023.5, 2);
		expect(yearsOf('2024-12-31')).toBeLessThan(2025);
	});
	it('refuses what is no day', () => {
		expect(() => yearsOf('2025-02')).toThrow('2025-02');
	});
	it('knows where a month begins and ends, December too', () => {
		expect(monthSpan('2025-12')).toEqual([yearsOf('2025-12-01'), 2026]);
		expect(monthSpan('2026-09')).toEqual([yearsOf('2026-09-01'), yearsOf('2026-10-01')]);
	});
});

describe('marks', () => {
	it('draws a month in its middle', () => {
		const [mark] = marksOf([row({ start_date: '2025-03' })]);
		expect(mark?.at).toBeCloseTo(yearsOf('2025-03-16'), 2);
		expect(mark?.month).toEqual(monthSpan('2025-03'));
	});
	it('sorts by the day that is drawn', () => {
		const marks = marksOf([
			row({ start_date: '2025-12', name: 'Miami talks' }),
			row({ start_date: '2025-12-14', name: 'Berlin talks' })
		]);
		expect(marks.map(({ short }) => short)).toEqual(['Berlin talks', 'Miami talks']);
	});
	it('takes what was carried from the row', () => {
		const [mark] = marksOf([
			row({
				name: 'Abu Dhabi round 2',
				outcome: 'Exchange of 7 prisoners',
				result_class: 'carried'
			})
		]);
		expect(mark).toMatchObject({ carried: '7 prisoners', broker: 'usa', result: 'carried' });
	});
	it('gives an end only to what held', () => {
		const dated = { start_date: '2022-07-22', end_date: '2023-07-17' };
		const [deal] = marksOf([
			row({
				...dated,
				name: 'Black Sea Grain Initiative',
				outcome: '3.5 million tonnes',
				result_class: 'held'
			})
		]);
		expect(deal).toMatchObject({
			until: yearsOf('2023-07-17'),
			carried: '3.5 million tonnes of grain'
		});
		expect(marksOf([row(dated)])[0]?.until).toBeUndefined();
	});
	it('refuses an attempt it cannot read', () => {
		expect(() => marksOf([row({ name: 'New talks' })])).toThrow('no broker for "New talks"');
		expect(() => marksOf([row({ result_class: null })])).toThrow('no class');
		expect(() => marksOf([row({ name: 'Abu Dhabi round 2' })])).toThrow('does not say');
	});
	it('reads how many people left Mariupol, and refuses to guess', () => {
		const event = { id: 'e', date: '2022-05-01', text: 'brought more than 60 people out' };
		expect(mariupolMark(event)).toMatchObject({
			carried: 'more than 60 people out of Mariupol',
			apart: true
		});
		expect(() => mariupolMark({ ...event, text: 'many' })).toThrow('how many');
	});
});

it('counts by broker without what stands apart', () => {
	const marks = [
		...marksOf([
			row({}),
			row({
				name: 'Three-day truce',
				outcome: 'Seventy-two-hour pause, exchange',
				result_class: 'carried'
			})
		]),
		mariupolMark({ id: 'e', date: '2022-05-01', text: 'more than 60 people' })
	];
	expect(tally(marks).find(({ broker }) => broker === 'usa')).toEqual({
		broker: 'usa',
		all: 2,
		carried: 1,
		held: 0
	});
	expect(tally(marks).find(({ broker }) => broker === 'un')?.all).toBe(0);
});

it('keeps the totals, by cut-off', () => {
	const need = (assessment: string, sector: string, data_cutoff: string, need_usd_bn: number) => ({
		assessment,
		sector,
		data_cutoff,
		need_usd_bn
	});
	const walls = wallsOf([
		need('B', 'total', '2023-12-31', 2),
		need('A', 'total', '2022-06-01', 1),
		need('B', 'energy', '2023-12-31', 1)
	]);
	expect(walls.map(({ id, cutoff, need: n }) => [id, cutoff, n])).toEqual([
		['A', '2022-06-01', 1],
		['B', '2023-12-31', 2]
	]);
});

it('makes ids of names', () => {
	expect(slug('China position paper (12 points)')).toBe('china-position-paper-12-points');
});
