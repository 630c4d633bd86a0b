import { optional, type Column } from '../lib/data/column';
import * as c from '../lib/data/columns';
import { defineTable } from '../lib/data/table';
import { compiled, unLibrary, votes, VOTES } from './shared';

const P5 = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'] as const;
const permanentVote = (state: string) =>
	optional(c.oneOf(`Vote of ${state}; empty where no source names it`, ['yes', 'no', 'abstain']));
const zeroOne = (description: string) => c.integer(description, { min: 0, max: 1 });
const councilSize = () => c.integer('Seats: 11 until 1965, 15 since', { min: 11, max: 15 });

export const vetoesTable = defineTable({
	id: 'un/vetoes',
	title: 'Vetoes in the Security Council',
	description: 'One row per vetoed vote since 1946, counted as the UN Library counts them',
	asOf: '2026-10-05',
	licence: unLibrary,
	primaryKey: ['id'],
	columns: {
		id: c.pattern('Stable id', /V\d{8}-\d+/, 'an id such as V20220225-1'),
		date: c.date('Day of the vote'),
		draft_symbol: c.text('Document symbol of the text'),
		meeting_symbol: c.text('Document symbol of the meeting record'),
		kind: c.oneOf('What was voted on', ['draft', 'amendment', 'part', 'preliminary']),
		title: c.text('Subject, in our words'),
		topic: c.text('Topic, short'),
		topic_label: c.text('Topic in words'),
		topic_group: c.text('Group of topics'),
		vetoed_by: c.list(c.oneOf('Permanent members against; RUS is the USSR, too', P5)),
		veto_count: c.integer('How many of them', { min: 1, max: 5 }),
		council_size: councilSize(),
		majority_needed: c.integer('Votes needed: 7 until 1965, 9 since', { min: 7, max: 9 }),
		yes: optional(votes('In favour; empty if not found: then see the bounds')),
		yes_min: votes('At least so many in favour'),
		yes_max: votes('At most so many in favour'),
		yes_status: c.oneOf('Whether `yes` is known', ['exact', 'at least']),
		no: optional(votes('Against')),
		abstain: optional(votes('Abstaining')),
		not_voting: optional(votes('Not taking part')),
		tally_status: c.oneOf('Where the tally comes from', [
			'official table',
			'official table, corrected',
			'secondary source',
			'partial',
			'disputed',
			'not found'
		]),
		vote_chn: permanentVote('China'),
		vote_fra: permanentVote('France'),
		vote_gbr: permanentVote('the United Kingdom'),
		vote_rus: permanentVote('Russia or the USSR'),
		vote_usa: permanentVote('the United States'),
		party_p5_editorial: c.optionalList(
			c.oneOf('Permanent members that were party to the matter: our reading', P5)
		),
		atrocity_context_editorial: zeroOne('1 = a text on mass atrocities: our reading'),
		url: c.url('The meeting record'),
		source_ids: c.sourceIds(),
		note: optional(c.text('Remark')),
		roll_call: zeroOne('1 = the full vote is in un/roll_calls')
	}
});

export const vetoesOtherCountsTable = defineTable({
	id: 'un/vetoes_other_counts',
	title: 'Vetoes that only other lists count',
	description: 'Left out of the UN Library list; keep out of totals',
	asOf: '2026-10-05',
	licence: compiled,
	primaryKey: ['draft_symbol', 'subject'],
	columns: {
		date: c.date('Day of the vote'),
		draft_symbol: c.text('Document symbol of the text'),
		meeting_symbol: c.text('Document symbol of the meeting record'),
		subject: c.text('Subject'),
		vetoed_by: c.optionalList(c.oneOf('Permanent members against', P5)),
		note: optional(c.text('Remark')),
		source_ids: c.sourceIds()
	}
});

export const checksTable = defineTable({
	id: 'un/checks',
	title: 'Veto tallies against a second source',
	description: 'Tallies of un/vetoes compared with an independent source',
	asOf: '2026-10-05',
	licence: compiled,
	primaryKey: ['veto_id'],
	columns: {
		veto_id: c.ref('The veto', 'un/vetoes'),
		draft_symbol: c.text('Document symbol of the text'),
		ours: c.pattern('Our tally: for, against, abstaining', /\d+-\d+-\d+/, 'a tally such as 13-1-1'),
		second: c.pattern('The other tally', /\d+-\d+-\d+/, 'a tally such as 13-1-1'),
		second_source: optional(c.text('The other source, where it is not in the bibliography')),
		result: c.oneOf('Outcome', ['match', 'differs']),
		source_ids: c.optionalList(c.ref('The other source', 'sources'))
	}
});

export const councilMembersTable = defineTable({
	id: 'un/council_members',
	title: 'Members of the Security Council by year',
	description: 'Every seat of every year since 1946; the list comes from general knowledge',
	asOf: '2026-11-23',
	licence: compiled,
	primaryKey: ['year', 'iso3'],
	columns: {
		year: c.year('Year'),
		iso3: c.country('Member'),
		seat: c.oneOf('Kind of seat', ['permanent', 'elected']),
		group: c.text('Regional group, or the informal seat before 1966'),
		group_label: c.text('The group in words'),
		term_start: c.year('First year of the term'),
		term_end: optional(c.year('Last year of the term')),
		council_size: councilSize(),
		note: optional(c.text('Remark, such as who represented the state')),
		source_ids: c.sourceIds()
	}
});

export const rollCallsTable = defineTable({
	id: 'un/roll_calls',
	title: 'Roll calls of the Security Council',
	description: 'Full votes, one row per member; 26 of 48 on Ukraine or North Korea',
	asOf: '2026-10-05',
	licence: unLibrary,
	primaryKey: ['id', 'iso3'],
	columns: {
		id: c.id('Id of the roll call'),
		symbol: c.text('Document symbol of the text'),
		meeting: c.text('Document symbol of the meeting record'),
		date: c.date('Day of the vote'),
		title: c.text('Subject, in our words'),
		outcome: c.oneOf('Result', ['adopted', 'vetoed', 'failed']),
		iso3: c.country('Member'),
		vote: c.oneOf('Its vote', VOTES),
		source_ids: c.sourceIds(),
		url: c.url('The record')
	}
});

/** An argument and who makes it; the two are empty together. */
const argument = (description: string): Column<string | null> => optional(c.text(description));

export const charterTable = defineTable({
	id: 'un/charter',
	title: 'Articles and instruments at stake',
	description: 'What the law says, what is argued from it, and what is argued against',
	asOf: '2026-11-23',
	licence: compiled,
	primaryKey: ['id'],
	columns: {
		id: c.id('Stable id'),
		instrument: c.text('Charter, resolution or treaty'),
		article: optional(c.text('Article')),
		topic: c.text('Topic'),
		summary: c.text('The rule, in our words'),
		quote: optional(c.text('The rule, in its own words')),
		url: optional(c.url('The text')),
		argument: argument('What is argued from it'),
		argued_by: argument('By whom'),
		counter_argument: argument('What is argued against'),
		countered_by: argument('By whom'),
		source_ids: c.sourceIds()
	}
});

export const dprkMeasuresTable = defineTable({
	id: 'un/dprk_measures',
	title: 'Measures on North Korea',
	description: 'Sanctions, panel of experts, monitoring team; figures from general knowledge',
	asOf: '2025-10-22',
	licence: compiled,
	primaryKey: ['id'],
	columns: {
		id: c.id('Stable id'),
		symbol: optional(c.text('Document symbol')),
		date: c.date('Day of the decision'),
		category: c.text('Field'),
		measure: c.text('What was decided'),
		value: optional(c.number('A limit, in `unit`', { min: 0 })),
		unit: optional(c.text('Unit of `value`')),
		status: c.text('What became of it'),
		note: optional(c.text('Remark')),
		source_ids: c.sourceIds()
	}
});

export const councilTables = [
	vetoesTable,
	vetoesOtherCountsTable,
	checksTable,
	councilMembersTable,
	rollCallsTable,
	charterTable,
	dprkMeasuresTable
] as const;
