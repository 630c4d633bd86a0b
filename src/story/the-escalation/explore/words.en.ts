import type { Measure } from '../derive';

/** What a reader meets on the score's own page, besides the events. */
export const ui = {
	search: 'Search titles, places, sources',
	follow: 'Follow one state',
	everyone: 'All states',
	staves: 'Staves',
	firm: 'How firmly established',
	paragraph: 'Paragraph of the essay',
	anyParagraph: 'Any',
	paragraphNumber: (n: number, events: number) => `Paragraph ${n}: ${events} events`,
	lit: (n: number, all: number) => `${n} of ${all} lit`,
	reset: 'Reset',
	filters: (n: number) => (n > 0 ? `Filters, ${n}` : 'Filters'),
	done: 'Done',
	show: (n: number, all: number) => `Show ${n} of ${all}`,
	years: 'Years',
	months: 'Months',
	days: 'Days',
	span: 'Time shown',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	earlier: 'Earlier',
	later: 'Later',
	overview: (n: number) => `All ${n}`,
	windowStart: 'First day shown',
	windowEnd: 'Last day shown',
	windowMove: 'Move the window',
	help: 'Drag the window or its ends. Arrow keys walk the notes, Enter opens, + and − zoom, Esc closes.',
	helpTouch: 'Drag the window or its ends; tap a note to open it.',
	score: 'Notes of the score',
	playhead: 'Play-head',
	play: 'Play',
	pause: 'Pause',
	toEnd: 'To the end',
	opened: 'Opened event',
	close: 'Close',
	earlierNote: 'Earlier note',
	laterNote: 'Later note',
	sources: 'Sources',
	usedBy: (list: string) =>
		`Bears on paragraph${list.includes(',') ? 's' : ''} ${list} of the essay`,
	link: 'Link to this event',
	noDate: 'no date',
	all: 'All events in order of time',
	allNote: 'Each opens with its summary and sources. Events that the filters leave out are marked.',
	notLit: 'not lit by the filters',
	nothing:
		'Choose a note, in the drawing or in the list below, to read what happened and who says so.',
	ladder: 'How many came, how many died',
	ladderNote:
		'Statements in order of date; › = or more. Different measures: never joined, never added. The same stands in the table.',
	ladderShow: 'Show',
	actorConfirms:
		'This confirms that the act or statement took place, not that what was said is true.',
	finding: (paragraph: number | null, state: string | null) =>
		[
			paragraph === null ? 'All events' : `Paragraph ${paragraph} of the essay`,
			state === null ? '' : `following ${state}`
		]
			.filter(Boolean)
			.join(', ')
};

export const ladderNames: Readonly<Record<Measure | 'all', string>> = {
	all: 'All three',
	killed: 'Killed',
	casualties: 'Killed or wounded',
	deployed: 'Sent'
};

/** States that can be followed, most involved first, with their colour. */
export const states = [
	['PRK', 'North Korea', 'var(--prk)'],
	['RUS', 'Russia', 'var(--rus)'],
	['UKR', 'Ukraine', 'var(--ukr)'],
	['USA', 'United States', 'var(--usa)'],
	['KOR', 'South Korea', 'var(--ink)'],
	['CHN', 'China', 'var(--chn)']
] as const;
