import { capital } from '../../lib/text/capital';
import { listed } from '../../lib/text/list';
import { spelled, times } from '../../lib/text/numerals.en';
import type { Verdict } from '../verdict';
import type { RowId, Seat, Table } from './derive';

/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */

export const seats: Record<Seat, string> = {
	USA: 'Washington',
	UKR: 'Kyiv',
	RUS: 'Moscow',
	PRK: 'Pyongyang'
};

/** Places as they are best known. */
export const placeName = (place: string) => (place === 'Anchorage' ? 'Alaska' : place);

export const tables = {
	rows: {
		'without-usa': ['Kyiv and Moscow,', 'without Washington'],
		all: ['All three'],
		'without-ukr': ['Without Kyiv'],
		'without-rus': ['Without Moscow']
	} satisfies Record<RowId, string[]>,
	other: 'a host or other state',
	pyongyang: 'Pyongyang, found at none',
	notes: [
		'Chairs do not show power: who invited, and who wrote',
		'the agenda, differs. A dotted chair or crowd: the source',
		'does not name everyone. Calls, proposals, truces and',
		'rounds between capitals have no table here.'
	],
	crowd: ({ states, at }: NonNullable<Table['crowd']>) =>
		at === 'exactly' ? `${states} states` : `${at} ${states}`,
	/** Who sat there, in two lines or short: how many, and which of the three did not. */
	format: ({ seats: taken, others, crowd }: Table): { lines: string[]; short: string } => {
		const three = ['USA', 'UKR', 'RUS'] as const;
		const [away] = three.filter((state) => taken[state] !== 'there');
		const seated = three.filter((state) => taken[state] === 'there').length;
		const count = crowd
			? `${capital(crowd.at === 'over' ? 'more than' : crowd.at)} ${crowd.states} states`
			: capital(spelled(seated));
		const rest = away ? `without ${seats[away]}` : others > 0 ? 'with their host' : '';
		const brief = crowd ? `${capital(crowd.at)} ${crowd.states}` : count;
		return {
			lines: rest ? [`${count},`, rest] : [count],
			short: rest ? `${brief}, ${rest}` : brief
		};
	}
};

/** Kinds of claims, as the ledger names them. */
export const kinds: Record<string, string> = {
	fact: 'a statement of fact',
	causal: 'a statement of cause',
	recommendation: 'a recommendation',
	prediction: 'a prediction',
	value: 'a value',
	'legal judgement': 'a legal judgement'
};

export const ledger = {
	above: (n: number) => [String(n), 'can be checked: bars above the line'] as const,
	aboveShort: (n: number) => [String(n), 'can be checked'] as const,
	below: (n: number) => [String(n), 'are opinion: dashes below it'] as const,
	paragraph: 'par. ',
	short: {
		'well supported': ['well', 'supported'],
		'supported with caveats': ['supported', 'with caveats'],
		contested: ['contested'],
		'unsupported as stated': ['unsupported', 'as stated'],
		'not checkable/opinion': ['opinion,', 'counted apart']
	} satisfies Record<Verdict, string[]>,
	line: {
		'well supported': 'well supported',
		'supported with caveats': 'with caveats',
		contested: 'contested',
		'unsupported as stated': 'unsupported as stated',
		'not checkable/opinion': 'opinion, counted apart'
	} satisfies Record<Verdict, string>,
	opened: (paragraph: number, claim: number) => `Paragraph ${paragraph}, claim ${claim}`,
	example: 'One claim, opened'
};

export const chairs = {
	heading: 'Fill the chairs',
	lead: 'Choose who sits at the table, and see whether that format has been tried.',
	legend: 'Chairs at the table',
	clear: 'Empty all chairs',
	none: 'Nobody sits there yet. All meetings of our table that had one place are drawn below.',
	tried: (n: number, there: readonly Seat[], away: readonly Seat[]) => {
		const without = away.length > 0 ? `, without ${listed(away.map((seat) => seats[seat]))}` : '';
		const who = listed(there.map((seat) => seats[seat]));
		return n > 0
			? `Tried ${times(n)}: ${who}${without}.`
			: `Not found: no meeting in our table seats ${who}${without}.`;
	},
	prk: 'No source names Pyongyang at any table; three of them do not name everyone.',
	others: 'Hosts and other states may sit there, too.',
	unlisted: (n: number) =>
		`For ${n === 1 ? 'one of them the source does' : `${spelled(n)} of them the sources do`} not name everyone who came.`,
	result: 'What came of it',
	sources: 'Sources'
};

export const claimsList = {
	heading: 'The ledger of claims',
	lead: 'Each sign is a claim of the essay. Open one for the evidence for and against it.',
	paragraph: 'Paragraph',
	kind: 'Kind',
	verdict: 'Verdict',
	all: (n: number) => `All (${n})`,
	option: (name: string, n: number) => `${name} (${n})`,
	order: 'Order',
	essay: 'As in the essay',
	byVerdict: 'By verdict',
	found: (n: number, all: number) =>
		n === all
			? `All ${n} claims are listed.`
			: n === 1
				? 'One claim is listed.'
				: `${n} claims are listed.`,
	none: 'No claim is of that kind. Widen a filter.',
	step: 'Step through the claims',
	spoken: (paragraph: number, claim: number, verdict: string) =>
		`Paragraph ${paragraph}, claim ${claim}: ${verdict}`,
	open: 'Open its evidence',
	evidence: (yes: number, no: number) => `evidence: ${yes} for, ${no} against or qualifying`,
	kinds: {
		fact: 'Fact',
		causal: 'Cause',
		recommendation: 'Recommendation',
		prediction: 'Prediction',
		value: 'Value',
		'legal judgement': 'Legal judgement'
	} as Record<string, string>
};
