import { diplomacy, reconstructionNeed } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { prepare, words } from './data.server';
import { attemptsSince, byResult, needOf } from './facts';

const attempt = (start_date: string, kind: string, result_class: string | null) => ({
	start_date,
	kind,
	name: start_date,
	result_class
});

describe('pure functions', () => {
	it('leaves out what came before the invasion and the suspension, and sorts by time', () => {
		const rows = [
			attempt('2026-03-19', 'suspension', null),
			attempt('2023-02', 'proposal', 'nothing'),
			attempt('2022-03-10', 'talks', 'nothing'),
			attempt('2015-02-12', 'agreement', null)
		];
		expect(attemptsSince(rows).map(({ name }) => name)).toEqual(['2022-03-10', '2023-02']);
		expect(byResult(attemptsSince(rows), 'nothing')).toBe(2);
	});
	it('refuses an assessment without a total', () => {
		expect(() => needOf([{ assessment: 'A', sector: 'energy', need_usd_bn: 1 }], 'A')).toThrow('A');
	});
});

describe('what the words say', () => {
	it('counts 360 days of the grain deal and eleven attempts without a day', () => {
		expect(words()).toMatchObject({ grainDays: '360', monthOnly: '11', recent: '26' });
	});
	it('counts what the alternatives count', () => {
		expect(words()).toMatchObject({
			usa: '18',
			usaCarried: 'four',
			recentCarried: 'Eight',
			people: '600',
			swap: '1,000',
			bodies: '6,000'
		});
	});
	it('has every American attempt in 2025 or later, and three discs of Türkiye', () => {
		const { marks } = prepare();
		expect(marks.filter(({ broker, at }) => broker === 'usa' && at < 2025)).toEqual([]);
		const of = (broker: string) =>
			marks.filter((mark) => mark.broker === broker && mark.result === 'carried').length;
		expect([of('tur'), of('rus'), of('chn'), of('other'), of('ukr')]).toEqual([3, 1, 0, 0, 0]);
	});
	it('leaves land open in Berlin, Moscow and Miami', () => {
		const result = (name: string) => diplomacy().find((row) => row.name === name)?.result;
		expect(result('Berlin talks')).toMatch(/territory left open/);
		expect(result('US envoys with Putin')).toMatch(/no compromise on territory/);
		expect(result('Miami talks')).toMatch(/line of demarcation not bridged/);
	});
	const attempts = () => attemptsSince(diplomacy());
	it('gives every attempt a class, and most of them to nothing', () => {
		const counts = ['nothing', 'carried', 'held'].map((result) => byResult(attempts(), result));
		expect(counts.reduce((a, b) => a + b)).toBe(attempts().length);
		expect((counts[0] ?? 0) / attempts().length).toBeGreaterThan(0.5);
		expect(counts[2]).toBe(1);
	});
	it('has more attempts since 2025 than in the three years before', () => {
		const recent = attempts().filter(({ start_date }) => start_date >= '2025').length;
		expect(recent).toBeGreaterThan(attempts().length - recent);
	});
	it('begins in Belarus and ends in September 2026', () => {
		expect(attempts()[0]?.name).toContain('Belarus');
		expect(attempts().at(-1)?.start_date.slice(0, 7)).toBe('2026-09');
	});
	it('has a need that grew with each assessment', () => {
		const needs = ['RDNA2', 'RDNA3', 'RDNA4', 'RDNA5'].map((id) =>
			needOf(reconstructionNeed(), id)
		);
		expect(needs).toEqual([411, 486, 524, 588]);
	});
});
