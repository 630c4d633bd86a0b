import { optional } from '../lib/data/column';
import * as c from '../lib/data/columns';
import { defineTable } from '../lib/data/table';
import { compiled, PARAGRAPHS, QUALIFIERS } from './shared';

export const eventsTable = defineTable({
	id: 'story/events',
	title: 'Timeline of the escalation',
	description: 'Dated events from the Charter of 1945 to the truce of May 2026, in order',
	asOf: '2026-05-11',
	licence: compiled,
	primaryKey: ['id'],
	columns: {
		id: c.pattern('Stable id', /ev-[0-9a-z-]+/, 'an id that begins with ev-'),
		date: c.date('When it happened, as exactly as `date_precision` says', ['day', 'month', 'year']),
		date_end: optional(c.date('Last day of a span')),
		date_precision: c.oneOf('How much of the date is known', ['day', 'month', 'year']),
		sort_date: c.date('A full day to sort and place by: of the date, or the first of it'),
		title: c.text('What happened', { maxLength: 70 }),
		label: c.text('The same for a mark on the timeline', { maxLength: 28 }),
		summary: c.text('What happened, in two or three sentences', { maxLength: 320 }),
		actors: c.list(c.country('States that take part, in no order; RUS stands for the USSR, too')),
		says: c.optionalList(
			c.country('States that state the event; empty for records of the UN or a court')
		),
		track: c.oneOf('Stave of the timeline', [
			'troops',
			'arms',
			'diplomacy',
			'law-un',
			'battlefield',
			'reactions',
			'humanitarian'
		]),
		kind: optional(c.oneOf('On the troops track from 2025: our reading', ['ceremony', 'labour'])),
		stance: optional(
			c.oneOf('How Moscow or Pyongyang speaks about the soldiers: our reading', [
				'denies',
				'sidesteps',
				'admits'
			])
		),
		stance_note: optional(c.text('Reason for the stance')),
		place_id: c.ref('Where it happened or was announced', 'geo/places'),
		place_name: c.text('That place in the words of the event'),
		significance: c.integer('3 = the story needs it, 2 = supports a section, 1 = context', {
			min: 1,
			max: 3
		}),
		essay_paragraphs: c.list(c.oneOf('Paragraphs of the essay it bears on', PARAGRAPHS)),
		confidence: c.oneOf('Who stands behind the event', [
			'confirmed by the actor',
			'reported by several states',
			'single-state claim',
			'disputed'
		]),
		source_ids: c.sourceIds(),
		date_note: optional(c.text('Doubts about the date; what comes from general knowledge'))
	}
});

export const estimatesTable = defineTable({
	id: 'story/estimates',
	title: 'Estimates of troops and losses, for the ladder',
	description:
		'A selection of geo/deployments, worded for the figure. Not a series: never join them',
	asOf: '2026-02-12',
	licence: compiled,
	primaryKey: ['geo_id'],
	columns: {
		date: c.date('Day on which it was said'),
		measure: c.oneOf('What was counted', ['deployed', 'killed', 'wounded', 'casualties']),
		value_low: c.integer('Number, or its lower end', { unit: 'persons', min: 0 }),
		value_high: c.integer('Number, or its upper end', { unit: 'persons', min: 0 }),
		qualifier: c.oneOf('How the number was hedged', QUALIFIERS),
		claimant: c.text('Who said it'),
		claimant_iso3: optional(c.country('State of the speaker; empty = officials of no named state')),
		statement: c.text('The statement in short'),
		scope: c.text('What the number covers'),
		geo_id: c.list(c.ref('The statement in the master list', 'geo/deployments')),
		source_ids: c.sourceIds()
	}
});

export const storyTables = [eventsTable, estimatesTable] as const;
