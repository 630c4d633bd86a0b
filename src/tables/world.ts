import { optional } from '../lib/data/column';
import * as c from '../lib/data/columns';
import { defineTable } from '../lib/data/table';
import { ccBy, compiled, mixed, sipri } from './shared';

const persons = (description: string) => c.integer(description, { unit: 'persons', min: 0 });
const unit = () => c.text('Unit of the value');
const note = () => optional(c.text('Remark'));
const usdBillion = (description: string) => c.number(description, { unit: 'USD billion', min: 0 });

export const civilianCasualtiesTable = defineTable({
	id: 'world/civilian_casualties',
	title: 'Civilians killed and injured in Ukraine',
	description: 'Cases verified one by one by the UN monitors; the true toll is considerably higher',
	asOf: '2026-08-31',
	licence: mixed,
	primaryKey: ['row_type', 'period_start', 'period_end'],
	columns: {
		row_type: c.oneOf('What the row covers', ['month', 'period', 'cumulative']),
		period_start: c.date('First day'),
		period_end: c.date('Last day'),
		geography: c.country('Where'),
		killed: optional(persons('Killed')),
		injured: optional(persons('Injured')),
		children_killed: optional(persons('Of them children')),
		children_injured: optional(persons('Of them children')),
		unit: unit(),
		edition: optional(c.text('Edition of the count; editions must not be added up')),
		status: c.oneOf('How far the figure is settled', [
			'transcribed',
			'published',
			'first_release',
			'single_secondary',
			'missing'
		]),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const displacementTable = defineTable({
	id: 'world/displacement',
	title: 'Displacement from and in Ukraine',
	description: 'Refugees, displaced and returned persons. Two families of counts, not to be mixed',
	asOf: '2026-07',
	licence: mixed,
	primaryKey: ['date', 'indicator', 'place'],
	columns: {
		date: c.date('Day or month of the count', ['day', 'month']),
		indicator: c.oneOf('What was counted', [
			'refugees_host',
			'refugees_host_portal',
			'refugees_portal_total',
			'refugees_total',
			'asylum_seekers_total',
			'idps',
			'idps_iom',
			'returnees_iom',
			'returned_refugees_year',
			'returned_idps_year',
			'temporary_protection_eu'
		]),
		iso3: optional(c.country('Country where they are; empty for totals')),
		place: c.text('The same in words'),
		value: persons('Number'),
		unit: unit(),
		definition: c.text('Who is counted'),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const infrastructureTable = defineTable({
	id: 'world/infrastructure',
	title: 'Damage to health care, schools, energy, culture',
	description: 'Single figures by indicator; the unit differs from row to row',
	asOf: '2026-08',
	licence: mixed,
	primaryKey: ['date', 'indicator'],
	columns: {
		date: c.date('Day, month or year of the figure', ['day', 'month', 'year']),
		indicator: c.text('What was counted'),
		qualifier: c.oneOf('How the figure is to be read', ['=', '~', '<', '<=', '>', '>=']),
		value: optional(c.number('Figure, in `unit`')),
		unit: unit(),
		geography: c.country('Where'),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const humanitarianFundingTable = defineTable({
	id: 'world/humanitarian_funding',
	title: 'Humanitarian plans and their funding',
	description: 'Plans for Ukraine, regional refugee plans and global totals',
	asOf: '2026-02-20',
	licence: mixed,
	primaryKey: ['year', 'scope', 'plan_name'],
	columns: {
		year: c.year('Year of the plan'),
		scope: c.oneOf('What the row covers', [
			'ukraine_plan',
			'ukraine_plan_press',
			'regional_refugee_plan',
			'global_sum_of_plans',
			'gho_launch',
			'gho_revised',
			'gho_received'
		]),
		plan_code: optional(c.text('Code of the plan')),
		plan_name: c.text('Name of the plan'),
		people_in_need: optional(persons('People in need')),
		people_targeted: optional(persons('People to be reached')),
		requested_usd: optional(c.number('Asked for', { unit: 'USD', min: 0 })),
		received_usd: optional(c.number('Received', { unit: 'USD', min: 0 })),
		coverage_pct: optional(c.number('Received of what was asked for', { unit: '%', min: 0 })),
		as_of: c.date('State of the figures'),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const reconstructionNeedTable = defineTable({
	id: 'world/reconstruction_need',
	title: 'Need for reconstruction',
	description: 'Rapid damage and needs assessments of the World Bank, EU, UN and Ukraine',
	asOf: '2025-12-31',
	licence: mixed,
	primaryKey: ['assessment', 'sector'],
	columns: {
		assessment: c.pattern('Assessment', /RDNA\d/, 'an assessment such as RDNA5'),
		sector: c.text('Sector, or total'),
		data_cutoff: c.date('Day up to which damage was counted'),
		published: c.date('Day or month of publication', ['day', 'month']),
		need_usd_bn: usdBillion('Need'),
		horizon_years: c.integer('Years the need is spread over', { unit: 'years', min: 1 }),
		direct_damage_usd_bn: optional(usdBillion('Direct damage')),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const pricesTable = defineTable({
	id: 'world/prices',
	title: 'Monthly prices of food, energy and fertiliser',
	description: 'From January 2019; the rise of 2026 follows the war around Iran, not Ukraine',
	asOf: '2026-09',
	licence: ccBy,
	primaryKey: ['date', 'series'],
	columns: {
		date: c.date('First day of the month'),
		series: c.text('Series'),
		value: optional(c.number('Price or index, in `unit`', { min: 0 })),
		unit: unit(),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const grainInitiativeTable = defineTable({
	id: 'world/grain_initiative',
	title: 'Black Sea Grain Initiative',
	description: 'Dates and cargo; by destination to 7 January 2023 only',
	asOf: '2023-07-17',
	licence: mixed,
	primaryKey: ['row_type', 'item'],
	columns: {
		row_type: c.oneOf('What the row holds', ['event', 'by_income_group', 'by_destination']),
		date: c.date('Day of the event, or last day of the log'),
		item: c.text('Event, group of countries, or destination'),
		country_iso3: optional(c.country('Destination')),
		tonnes: optional(c.number('Cargo', { unit: 'tonnes', min: 0 })),
		voyages: optional(c.integer('Voyages', { min: 0 })),
		note: note(),
		source_ids: c.sourceIds()
	}
});

const importShare = (description: string) =>
	optional(c.number(description, { unit: '% by weight', min: 0, max: 100 }));

export const wheatDependenceTable = defineTable({
	id: 'world/wheat_dependence',
	title: 'Wheat imports from Ukraine and Russia',
	description: 'Shares of 2019, countries at 10 % or more; one statement of the FAO on 2021',
	asOf: '2021',
	licence: ccBy,
	primaryKey: ['country'],
	columns: {
		iso3: optional(c.country('Importing country')),
		country: c.text('Its name'),
		year: c.year('Year'),
		share_from_ukr_pct: importShare('From Ukraine'),
		share_from_rus_pct: importShare('From Russia'),
		share_from_both_pct: importShare('From both'),
		unit: unit(),
		note: note(),
		source_ids: c.sourceIds()
	}
});

const conflicts = (description: string) => optional(c.integer(description, { min: 0 }));
const deaths = (description: string) => optional(c.number(description, { unit: 'deaths', min: 0 }));

export const conflictsTable = defineTable({
	id: 'world/conflicts',
	title: 'State-based conflicts and their deaths by year',
	description: 'Our count of UCDP/PRIO 25.1; do not join the two columns of deaths',
	asOf: '2025',
	licence: ccBy,
	primaryKey: ['year'],
	columns: {
		year: c.year('Year'),
		extrasystemic: conflicts('Between a state and a group outside its territory'),
		interstate: conflicts('Between states'),
		intrastate: conflicts('Within a state'),
		internationalised_intrastate: conflicts('Within a state, with foreign troops'),
		state_based_total: conflicts('All of them'),
		wars_1000plus: conflicts('Of them with 1,000 deaths in battle and more'),
		conflicts_with_foreign_troops: conflicts('Of them with a secondary warring party'),
		distinct_states_sending_troops: conflicts('States that were a secondary warring party'),
		deaths_extrasystemic: deaths('Deaths by type, PRIO to 1988 and UCDP 1989-2020'),
		deaths_interstate: deaths('The same, between states'),
		deaths_intrastate: deaths('The same, within a state'),
		deaths_internationalised: deaths('The same, within a state, with foreign troops'),
		deaths_state_based: deaths('The same, all types'),
		deaths_state_based_rounded: deaths('All types, where only a rounded figure is known'),
		deaths_organised_violence: deaths('All organised violence, a wider measure, 2021-2025'),
		deaths_ukraine_war: deaths('In the war in Ukraine'),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const externalSupportTable = defineTable({
	id: 'world/external_support',
	title: 'States that support either side',
	description: 'Kind of support, with the status of the claim and its basis',
	asOf: '2026',
	licence: compiled,
	primaryKey: ['supports', 'iso3', 'type'],
	columns: {
		supports: c.country('State that is supported'),
		iso3: c.country('State that supports'),
		state: c.text('Its name'),
		type: c.text('Kind of support'),
		first_year: c.year('First year'),
		latest_year: c.year('Latest year'),
		status: c.text('Published, acknowledged, assessed or denied'),
		basis: c.text('What the claim rests on'),
		detail: c.text('The support'),
		source_ids: c.sourceIds()
	}
});

export const militarySpendingTable = defineTable({
	id: 'world/military_spending',
	title: 'Military spending',
	description: 'Eight states and five regions, 1991-2025; North Korea is not covered by SIPRI',
	asOf: '2025',
	licence: sipri,
	primaryKey: ['year', 'entity', 'measure'],
	columns: {
		year: c.year('Year'),
		entity: c.country('State or region', {
			also: ['World', 'Europe', 'East Asia', 'Eastern Europe', 'Central and Western Europe']
		}),
		measure: c.oneOf('What the value is', ['constant_2024_usd', 'current_usd', 'share_of_gdp']),
		value: optional(c.number('Value, in `unit`', { min: 0 })),
		unit: unit(),
		note: note(),
		source_ids: c.sourceIds()
	}
});

export const worldTables = [
	civilianCasualtiesTable,
	displacementTable,
	infrastructureTable,
	humanitarianFundingTable,
	reconstructionNeedTable,
	pricesTable,
	grainInitiativeTable,
	wheatDependenceTable,
	conflictsTable,
	externalSupportTable,
	militarySpendingTable
] as const;
