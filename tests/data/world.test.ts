import { describe, expect, it } from 'vitest';
import {
	civilianCasualties,
	conflicts,
	diplomacy,
	displacement,
	humanitarianFunding,
	prices,
	tables,
	wheatDependence
} from '../../src/tables/index.server';

describe('the world tables', () => {
	it('name a source in every row, but for the comparison', () => {
		for (const { id, rows } of tables.filter((table) => table.id.startsWith('world/'))) {
			if (id === 'world/crosscheck') continue;
			for (const row of rows()) expect(row['source_ids'], id).not.toEqual([]);
		}
	});

	it('have 3,860 rows and more, as many as when they were compiled', () => {
		const rows = Object.fromEntries(tables.map(({ id, rows: read }) => [id, read().length]));
		expect(rows).toMatchObject({
			'world/civilian_casualties': 90,
			'world/displacement': 471,
			'world/prices': 1437,
			'world/aid_ukraine': 1812,
			'world/military_spending': 1021,
			'world/diplomacy': 39
		});
	});
});

describe('civilian casualties', () => {
	it('have periods that do not end before they begin', () => {
		for (const { period_start, period_end } of civilianCasualties()) {
			expect(period_start <= period_end, period_start).toBe(true);
		}
	});

	it('have each month once and in order, and no figure where the month was not found', () => {
		const months = civilianCasualties().filter(({ row_type }) => row_type === 'month');
		const starts = months.map(({ period_start }) => period_start.slice(0, 7));
		expect(starts).toEqual([...new Set(starts)].toSorted());
		for (const { period_start, killed, status } of months) {
			expect(killed === null, period_start).toBe(status === 'missing');
		}
	});

	it('are 286 killed and 1,388 injured in July 2025', () => {
		const july = civilianCasualties().find(
			(row) => row.row_type === 'month' && row.period_start === '2025-07-01'
		);
		expect([july?.killed, july?.injured]).toEqual([286, 1388]);
	});
});

it('a conflict total is the sum of its four types', () => {
	for (const row of conflicts()) {
		const types = [
			row.extrasystemic,
			row.interstate,
			row.intrastate,
			row.internationalised_intrastate
		];
		if (types.includes(null)) continue;
		expect(
			types.reduce<number>((sum, n) => sum + (n ?? 0), 0),
			String(row.year)
		).toBe(row.state_based_total);
	}
});

it('a joint share of wheat is the sum of the two, within rounding, and the rows are sorted by it', () => {
	const joint = wheatDependence().map(({ share_from_both_pct }) => share_from_both_pct ?? -1);
	expect(joint).toEqual(joint.toSorted((a, b) => b - a));
	for (const row of wheatDependence()) {
		if (row.share_from_both_pct === null) continue;
		const sum = (row.share_from_ukr_pct ?? NaN) + (row.share_from_rus_pct ?? NaN);
		expect(Math.abs(sum - row.share_from_both_pct), row.country).toBeLessThan(0.11);
	}
});

it('coverage of a plan is what was received of what was asked for', () => {
	for (const { plan_name, requested_usd, received_usd, coverage_pct } of humanitarianFunding()) {
		if (requested_usd === null || received_usd === null || coverage_pct === null) continue;
		const pct = (received_usd / requested_usd) * 100;
		expect(Math.abs(pct - coverage_pct), plan_name).toBeLessThan(1);
	}
});

it('a price stands on the first of its month', () => {
	for (const { date, series } of prices()) expect(date.slice(8), series).toBe('01');
});

it('an attempt at diplomacy names its precision and, from the invasion on, what came of it', () => {
	const lengths = { day: 10, month: 7 };
	for (const row of diplomacy()) {
		expect(row.start_date.length, row.name).toBe(lengths[row.date_precision]);
		const classed = row.start_date >= '2022-02-24' && row.kind !== 'suspension';
		expect(row.result_class !== null, row.name).toBe(classed);
	}
});

it('a place that displaced people were counted in has its code, unless it is a total', () => {
	const totals = displacement().filter(({ iso3 }) => iso3 === null);
	expect(new Set(totals.map(({ place }) => place)).size).toBeLessThan(12);
});
