import { describe, expect, it } from 'vitest';
import { deployments, estimates, events, places, routes } from '../../src/tables/index.server';

/** The days on which the sources were read: nothing can have happened after the last of them. */
const COMPILED = '2026-11-23';

describe('an event', () => {
	it('is one of 105, in order of date', () => {
		const dates = events().map(({ sort_date }) => sort_date);
		expect(dates).toHaveLength(105);
		expect(dates).toEqual(dates.toSorted());
		expect((dates.at(-1) ?? '') <= COMPILED).toBe(true);
	});

	it('has a date of the precision it names, and sorts by a day within it', () => {
		const lengths = { day: 10, month: 7, year: 4 };
		for (const { id, date, date_precision, sort_date } of events()) {
			expect(date.length, id).toBe(lengths[date_precision]);
			expect(sort_date.startsWith(date), id).toBe(true);
		}
	});

	it('does not end before it begins', () => {
		const backwards = events().filter(
			({ sort_date, date_end }) => date_end && date_end < sort_date
		);
		expect(backwards).toEqual([]);
	});

	it('rests on two sources, unless the actor confirms it', () => {
		for (const { id, confidence, source_ids } of events()) {
			const needed = confidence === 'confirmed by the actor' ? 1 : 2;
			expect(new Set(source_ids).size, id).toBeGreaterThanOrEqual(needed);
		}
	});

	it('has a label and a title of its own, so that marks can be told apart', () => {
		expect(new Set(events().map(({ label }) => label)).size).toBe(105);
		expect(new Set(events().map(({ title }) => title)).size).toBe(105);
	});

	it('has a stance only with its reason, and only of Moscow or Pyongyang', () => {
		for (const { id, stance, stance_note, says } of events()) {
			expect(stance === null, id).toBe(stance_note === null);
			if (stance) expect(['RUS', 'PRK'], id).toEqual(expect.arrayContaining([...says]));
		}
	});

	it('is called ceremony or labour only on the troops track from 2025', () => {
		const astray = events().filter((e) => e.kind && (e.track !== 'troops' || e.date < '2025'));
		expect(astray).toEqual([]);
	});

	it('falls 57 days after the first shipment for the treaty, 192 after Seoul for the admission', () => {
		const day = (id: string) =>
			Date.parse(events().find((event) => event.id === id)?.sort_date ?? '') / 86_400_000;
		const on = (date: string) => Date.parse(date) / 86_400_000;
		expect(on('2024-12-04') - on('2024-10-08')).toBe(57);
		expect(day('ev-2025-04-28-kcna') - on('2024-10-18')).toBe(192);
		expect(day('ev-2025-04-26-gerasimov') - on('2024-10-18')).toBe(190);
	});
});

describe('an estimate', () => {
	const master = new Map(deployments().map((row) => [row.id, row]));
	const state = { KR: 'KOR', US: 'USA', UA: 'UKR', UK: 'GBR', RU: 'RUS', KP: 'PRK', other: null };
	/** One promise in two parts, the only one that is a sum. */
	const SUM = 'd43;d44';

	it('stands in order of date', () => {
		const dates = estimates().map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		expect(dates).toHaveLength(33);
	});

	it('says what the master list says: day, numbers, hedge, side', () => {
		for (const { geo_id, date, value_low, value_high, qualifier, claimant_iso3 } of estimates()) {
			const statements = geo_id.flatMap((id) => master.get(id) ?? []);
			const key = geo_id.join(';');
			const low = statements.map(({ number_low }) => number_low ?? NaN);
			const high = statements.map(({ number_high }) => number_high ?? NaN);
			const add = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0);
			expect([value_low, value_high], key).toEqual(
				key === SUM ? [add(low), add(high)] : [Math.min(...low), Math.max(...high)]
			);
			for (const statement of statements) expect(statement.date, key).toBe(date);
			expect(statements[0]?.qualifier, key).toBe(qualifier);
			expect(state[statements[0]?.side ?? 'other'], key).toBe(claimant_iso3);
		}
	});

	it('counts the same kind of thing as the master list', () => {
		const measures: Record<string, readonly string[]> = {
			deployed: [
				'sent_total',
				'sent_additional',
				'present',
				'planned',
				'sappers',
				'construction_troops'
			],
			killed: ['killed', 'killed_named'],
			wounded: ['wounded'],
			casualties: ['killed_wounded']
		};
		for (const { geo_id, measure } of estimates()) {
			for (const id of geo_id) expect(measures[measure], id).toContain(master.get(id)?.metric);
		}
	});
});

describe('a statement of the master list', () => {
	it('stands in order of date, and gives both ends of its number or neither', () => {
		const dates = deployments().map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		for (const { id, number_low, number_high, qualifier } of deployments()) {
			expect(number_low === null, id).toBe(qualifier === 'not stated');
			expect(number_high === null, id).toBe(number_low === null);
			expect((number_low ?? 0) <= (number_high ?? 0), id).toBe(true);
		}
	});
});

describe('who says so, and since when', () => {
	it('is told alike by state, by first day and by speaker', () => {
		for (const { id, according_to, known_from, known_from_by } of [...places(), ...routes()]) {
			const speakers = known_from_by.map((said) => said.split(' ')[0]);
			const days = known_from_by.flatMap((said) => said.split(' ')[1] ?? []);
			expect(speakers, id).toEqual([...according_to]);
			expect(known_from, id).toBe(days.toSorted()[0] ?? null);
		}
	});
});
