import { charter, claims, dprkMeasures, events, gaResolutions, sources } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { aggressionVote, dayOf, daysBeforeTreaty } from './facts';

const rows = [
	{ id: 'ev-2024-10-08-ships', date: '2024-10-08', date_precision: 'day' },
	{ id: 'ev-2024-12-04-inforce', date: '2024-12-04', date_precision: 'day' },
	{ id: 'ev-month', date: '2024-03', date_precision: 'month' }
];

describe('dayOf', () => {
	it('finds the day of an event', () => {
		expect(dayOf(rows, 'ev-2024-12-04-inforce')).toBe('2024-12-04');
	});
	it('refuses an event whose day is not known', () => {
		expect(() => dayOf(rows, 'ev-month')).toThrow('ev-month');
	});
});

describe('what the words say', () => {
	it('counts 57 days from the ships to the treaty', () => {
		expect(daysBeforeTreaty(rows)).toBe(57);
		expect(daysBeforeTreaty(events())).toBe(57);
	});
	it('has 141 states for, 5 against, 35 abstaining', () => {
		expect(aggressionVote(gaResolutions())).toEqual({
			date: '2022-03-02',
			yes: 141,
			no: 5,
			abstain: 35,
			absent: 12
		});
		expect(() => aggressionVote([])).toThrow('ES-11/1');
	});
	it('quotes the Charter as the table has it', () => {
		const quote = (id: string) => charter().find((row) => row.id === id)?.quote;
		expect(quote('un-2-4')).toBe(
			'shall refrain in their international relations from the threat or use of force against the territorial integrity or political independence of any state'
		);
		expect(quote('un-51')).toBe(
			'inherent right of individual or collective self-defence if an armed attack occurs'
		);
	});
	it('puts the missile before any report of soldiers, and the bans before the war', () => {
		const troops = events()
			.filter(({ track }) => track === 'troops')
			.map(({ sort_date }) => sort_date)
			.sort();
		expect(dayOf(events(), 'ev-2024-01-02-kharkiv') < (troops[0] ?? '')).toBe(true);
		const report = sources().find(({ id }) => id === 'stratnews-2024-04-30-debris');
		expect(report).toMatchObject({ issued: { 'date-parts': [[2024, 4, 30]] } });
		expect('2024-04-30' < (troops[0] ?? '')).toBe(true);
		const bans = dprkMeasures().filter(({ id }) => ['1874-1', '2270-1'].includes(id));
		expect(bans).toHaveLength(2);
		for (const { date } of bans) expect(date < '2022-02-24').toBe(true);
	});
	it('calls the first reading supported with caveats and the third contested', () => {
		const verdict = (id: string) => claims().find((claim) => claim.id === id)?.verdict;
		expect(verdict('p3-c1')).toBe('supported with caveats');
		expect(verdict('p3-c3')).toBe('contested');
		expect(verdict('p3-c6')).toBe('not checkable/opinion');
	});
});
