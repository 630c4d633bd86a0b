/** Words of the figure under the reader's hands. */
import { formats } from '../../lib/text/locale';
import type { State, Vote } from './derive';

const amount = (n: number) =>
	n.toLocaleString(formats, { maximumFractionDigits: n < 1 ? 2 : 1, minimumFractionDigits: 0 });

export const explore = {
	ledger: 'Aid and trade',
	donor: 'Aid from, as bars',
	beside: 'And from, as an outline',
	none: 'Nobody',
	kind: 'Kind of aid',
	grain: 'Grain of the aid',
	grains: { quarter: 'Quarters', year: 'Years' },
	measure: { quarter: 'billion euros a quarter', year: 'billion euros a year' },
	bars: (name: string) => `Bars: ${name}`,
	line: (name: string) => `Outline: ${name}`,
	dotted: 'Dotted: the table has only January and February 2026, and only January to November 2021',
	scale: (max: number) =>
		`The upper scale fits what is chosen and now ends at ${amount(max)} billion euros; the lower one stays. Trade is known by year only, so it has no quarters. Heights above and below cannot be compared.`,
	reading: (kind: string, sum: number, when: string, most: number) =>
		sum > 0
			? `${amount(sum)} billion euros dated, ${kind}; most in ${when}, ${amount(most)}.`
			: `none dated, ${kind}.`,
	whole: (total: number) => `Dated or not: ${amount(total)} in all.`,
	ofKind: (kind: string) => (kind === 'all' ? 'all kinds' : `${kind} aid`),
	numbers: 'The numbers in this picture',
	caption: (each: string) => `Aid allocated to Ukraine, billion euros ${each}`,
	each: { quarter: 'a quarter', year: 'a year' },
	period: 'Period',
	trade: 'China’s trade with Russia, both directions, billion dollars a year',
	year: 'Year',
	total: 'Total',
	toNovember: (n: number) => `full year not found; ${amount(n)} from January to November`,
	notFound: 'not found',
	partial: 'January and February only',
	amount,

	votes: 'Words and votes',
	how: 'Choose a mark to read the text, the vote and what was said. Arrow keys move from mark to mark. The texts are our choice and differ from each other, so a row of votes is no trend. A line under a mark: this state voted the other way on a request of one kind; open it to see both. Three pairs of such requests are tried on all five.',
	tableCaption: 'Votes of the permanent members',
	text: 'Text',
	state: 'List the votes of',
	all: 'All five',
	mark: (state: string, text: string, day: string, vote: string, turned: boolean) =>
		`${state}, ${text}, ${day}: ${vote}${turned ? ', the other way on a request of one kind' : ''}`,
	turned: 'line: the other way on a request of one kind',
	open: (state: string, text: string) => `${state}: ${text}`,
	nothingOpen: 'No vote is open. Choose a mark in the table.',
	close: 'Close',
	asked: 'Text',
	vote: 'Vote',
	veto: 'against, a veto',
	outcome: 'Outcome',
	statement: 'Statement',
	bracket: 'Beside it',
	besides: (day: string, text: string, vote: string) =>
		`On the text of ${day}, a request of one kind (“${text}”), it voted ${vote}.`,
	aboutThis: (day: string) => `On this text, ${day}: `,
	aboutOther: (day: string) => `Not on this text, ${day}: `,
	noStatement: 'None was collected for this record.',
	sources: 'Sources',
	record: 'The record of the vote',
	listOf: (state: string) => `Votes of ${state}`,
	listAll: 'All votes of the matrix',
	bodies: { dprk: 'Security Council', council: 'Security Council', assembly: 'General Assembly' },
	line2: (state: string, vote: string) => `${state} ${vote}`
};

/** What a state said, in a sentence of ours. */
export const statements: Partial<Record<State, string>> = {
	RUS: 'Russia told the Council that the sanctions are used to strangle Pyongyang.',
	CHN: 'Beijing’s foreign ministry said that Russia and North Korea decide their relations themselves.',
	USA: 'Washington said that some language of the Assembly’s text of that day would distract from negotiations.'
};

export const outcomes: Readonly<Record<string, string>> = {
	adopted: 'Adopted',
	vetoed: 'Not adopted: vetoed',
	failed: 'Not adopted'
};

export const voteOf = (vote: Vote, vetoed: boolean, words: Readonly<Record<Vote, string>>) =>
	vetoed && vote === 'no' ? explore.veto : words[vote];
