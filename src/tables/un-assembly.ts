import { optional } from '../lib/data/column';
import * as c from '../lib/data/columns';
import { defineTable } from '../lib/data/table';
import { compiled, idealPoints, share, unLibrary, votes, VOTES } from './shared';

export const gaVotesTable = defineTable({
	id: 'un/ga_votes',
	title: 'Votes of the General Assembly by country',
	description: 'Eleven recorded votes on Ukraine, 193 members each',
	asOf: '2025-12-03',
	licence: unLibrary,
	primaryKey: ['resolution', 'iso3'],
	columns: {
		resolution: c.ref('The resolution', 'un/ga_resolutions'),
		date: c.date('Day of the vote'),
		iso3: c.country('Member'),
		vote: c.oneOf('Its vote', VOTES),
		source_ids: c.sourceIds()
	}
});

export const gaResolutionsTable = defineTable({
	id: 'un/ga_resolutions',
	title: 'Resolutions of the General Assembly',
	description: 'Totals as counted here and as published',
	asOf: '2026-02-24',
	licence: unLibrary,
	primaryKey: ['resolution'],
	columns: {
		resolution: c.text('Document symbol'),
		date: c.date('Day of the vote'),
		short_title: c.text('Title in short'),
		summary: c.text('What it says'),
		yes: optional(votes('In favour')),
		no: optional(votes('Against')),
		abstain: optional(votes('Abstaining')),
		absent: optional(votes('Not voting')),
		official_yes: optional(votes('In favour, as published')),
		official_no: optional(votes('Against, as published')),
		official_abstain: optional(votes('Abstaining, as published')),
		check: c.oneOf('Our count against the published one', [
			'match',
			'totals only',
			'no recorded vote'
		]),
		mode: c.oneOf('How it was adopted', ['recorded vote', 'adopted without a vote']),
		source_ids: c.sourceIds(),
		url: c.url('The record')
	}
});

export const gaFollowupTable = defineTable({
	id: 'un/ga_followup',
	title: 'Vetoes that the Assembly answered',
	description: 'Vetoes after which the Assembly voted on a close text',
	asOf: '2025-02-24',
	licence: compiled,
	primaryKey: ['veto_id'],
	columns: {
		veto_id: c.ref('The veto', 'un/vetoes'),
		ga_resolution: c.ref('The resolution', 'un/ga_resolutions'),
		ga_date: c.date('Day of the vote in the Assembly'),
		yes: votes('In favour'),
		no: votes('Against'),
		abstain: votes('Abstaining'),
		share_yes_of_voting: share('In favour, of those for or against'),
		relation: c.text('How close the two texts are'),
		source_ids: c.sourceIds()
	}
});

const point = (description: string) => c.number(description, { unit: 'ideal point' });

export const blocsTable = defineTable({
	id: 'un/blocs',
	title: 'Voting alignment by country and year',
	description: 'Ideal points and agreement in the General Assembly; higher = closer to the US',
	asOf: '2024',
	licence: idealPoints,
	primaryKey: ['year', 'iso3'],
	columns: {
		year: c.year('Year'),
		iso3: c.country('Country'),
		ideal_point: optional(point('From votes on final passage, to 2024')),
		ideal_point_all: optional(point('From all votes, to 2023')),
		n_votes: optional(c.integer('Votes used', { min: 0 })),
		agree_usa: optional(share('Agreement with the United States')),
		agree_chn: optional(share('Agreement with China')),
		agree_rus: optional(share('Agreement with Russia')),
		n_usa: optional(c.integer('Votes compared with the United States', { min: 0 })),
		n_chn: optional(c.integer('Votes compared with China', { min: 0 })),
		n_rus: optional(c.integer('Votes compared with Russia', { min: 0 })),
		note: optional(c.text('Which state the code stands for')),
		source_ids: c.sourceIds()
	}
});

const gap = (description: string) => c.number(description, { unit: 'difference of ideal points' });

export const blocsYearTable = defineTable({
	id: 'un/blocs_year',
	title: 'Spread of ideal points by year',
	description: 'Mean, spread and gaps between states, from the ideal points of final passage',
	asOf: '2024',
	licence: idealPoints,
	primaryKey: ['year'],
	columns: {
		year: c.year('Year'),
		n: c.integer('Countries', { min: 1 }),
		mean: point('Mean'),
		sd: c.number('Standard deviation', { unit: 'ideal point', min: 0 }),
		p10: point('10th percentile'),
		p50: point('Median'),
		p90: point('90th percentile'),
		usa: point('United States'),
		rus: point('Russia or the USSR'),
		chn: point('China'),
		prk: optional(point('North Korea')),
		ukr: point('Ukraine or the Ukrainian SSR'),
		kor: optional(point('South Korea')),
		gbr: point('United Kingdom'),
		fra: point('France'),
		gap_usa_rus: gap('United States less Russia'),
		gap_usa_chn: gap('United States less China'),
		gap_rus_chn: gap('Russia less China'),
		gap_rus_prk: optional(gap('Russia less North Korea')),
		gap_rus_ukr: gap('Russia less Ukraine'),
		source_ids: c.sourceIds()
	}
});

export const assemblyTables = [
	gaVotesTable,
	gaResolutionsTable,
	gaFollowupTable,
	blocsTable,
	blocsYearTable
] as const;
