import { optional } from '../lib/data/column';
import * as c from '../lib/data/columns';
import { defineTable } from '../lib/data/table';
import { compiled, kiel, mixed } from './shared';

const note = () => optional(c.text('Remark'));
const unit = () => c.text('Unit of the value');
const usdBillion = (description: string) => c.number(description, { unit: 'USD billion', min: 0 });

export const aidUkraineTable = defineTable({
	id: 'world/aid_ukraine',
	title: 'Aid allocated to Ukraine',
	description: 'Allocations, not promises, by donor; months hold dated activities only',
	asOf: '2026-02',
	licence: kiel,
	primaryKey: ['release', 'level', 'donor_code', 'period', 'type'],
	columns: {
		release: c.text('Release of the tracker, or the EU statement of a day'),
		level: c.oneOf('What the row covers', ['month', 'cumulative']),
		donor_code: c.country('Donor; EU = Commission and Council, EIB = Investment Bank', {
			also: ['EU', 'EIB']
		}),
		donor: c.text('Its name'),
		period: c.pattern(
			'Month, or first and last month; .. = end not stated',
			/\d{4}-\d{2}(-\d{2})?(\/(\.\.|\d{4}-\d{2}(-\d{2})?))?/,
			'a period such as 2022-01/2026-02'
		),
		type: c.oneOf('Kind of aid', ['military', 'financial', 'humanitarian', 'total']),
		value: c.number('Amount, in `unit`', { min: 0 }),
		unit: unit(),
		source_ids: c.sourceIds()
	}
});

export const tradeChinaRussiaTable = defineTable({
	id: 'world/trade_china_russia',
	title: 'Trade of China, Russia and North Korea',
	description: 'Totals of both directions by year',
	asOf: '2025',
	licence: mixed,
	primaryKey: ['year', 'pair'],
	columns: {
		year: c.year('Year'),
		pair: c.pattern('The two states', /[A-Z]{3}-[A-Z]{3}/, 'two country codes such as CHN-RUS'),
		reporter: c.country('State whose figures these are'),
		total_usd_bn: optional(usdBillion('Both directions')),
		exports_usd_bn: optional(usdBillion('Exports of the reporter')),
		imports_usd_bn: optional(usdBillion('Imports of the reporter')),
		change_pct: optional(c.number('Change on the year before, as stated', { unit: '%' })),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const oilDprkTable = defineTable({
	id: 'world/oil_dprk',
	title: 'Oil from Russia to North Korea',
	description: 'Four figures in different units; nothing in numbers after 2023',
	asOf: '2023',
	licence: mixed,
	primaryKey: ['year', 'item'],
	columns: {
		year: c.year('Year'),
		item: c.text('What was counted'),
		value: c.number('Amount, in `unit`', { min: 0 }),
		unit: unit(),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const diplomacyTable = defineTable({
	id: 'world/diplomacy',
	title: 'Attempts at diplomacy',
	description: 'Talks, proposals, truces and exchanges from 2014, with what came of them',
	asOf: '2026-09',
	licence: compiled,
	primaryKey: ['name'],
	columns: {
		start_date: c.date('First day; a month where no day is known', ['day', 'month']),
		end_date: optional(c.date('Last day')),
		date_precision: c.oneOf('How much of the date is known', ['day', 'month']),
		name: c.text('Name'),
		kind: c.oneOf('Kind', [
			'talks',
			'proposal',
			'conference',
			'truce',
			'contact',
			'agreement',
			'mission',
			'exchange',
			'suspension'
		]),
		place: optional(c.text('Where, with the country code')),
		participants_iso3: c.list(c.country('States named as taking part; others may have, too')),
		participants_complete: optional(c.yesNo('no = more took part than are named')),
		outcome: c.text('What was agreed or said'),
		result: c.text('What happened up to the date of the source'),
		result_class: optional(
			c.oneOf('Our reading of `result`, from 24 February 2022', ['nothing', 'carried', 'held'])
		),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const prisonerExchangesTable = defineTable({
	id: 'world/prisoner_exchanges',
	title: 'Prisoners returned to Ukraine',
	description: 'Running total by the Ukrainian count',
	asOf: '2025-07-28',
	licence: mixed,
	primaryKey: ['date'],
	columns: {
		date: c.date('Day of the count'),
		returned_to_ukraine_cumulative: c.integer('Returned since the start', {
			unit: 'persons',
			min: 0
		}),
		unit: unit(),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const crosscheckTable = defineTable({
	id: 'world/crosscheck',
	title: 'World figures against a second source',
	description: 'Values of the world tables compared with what someone else published',
	asOf: '2026-11-23',
	licence: compiled,
	primaryKey: ['item'],
	columns: {
		file: c.text('File of this topic'),
		item: c.text('What was compared'),
		value_here: c.number('Value here'),
		value_second: c.number('Value there'),
		second_source: c.text('The other source'),
		verdict: c.text('Outcome'),
		note: note()
	}
});

export const worldPoliticsTables = [
	aidUkraineTable,
	tradeChinaRussiaTable,
	oilDprkTable,
	diplomacyTable,
	prisonerExchangesTable,
	crosscheckTable
] as const;
