import type { Verdict } from '../verdict';
import type { RowId, Seat, Table } from './derive';

/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */

export const seats: Record<Seat, string> = {
	USA: 'Washington',
	UKR: 'Kyiv',
	RUS: 'Moscow',
	PRK: 'Pyongyang'
};

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Numbers up to nine in words. */
export const inWords = (n: number) => NUMBERS[n] ?? String(n);
export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

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
			: capital(inWords(seated));
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
