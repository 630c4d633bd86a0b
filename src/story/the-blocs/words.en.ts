/** Words inside the drawing and its controls. Counts and dates in them are given, never written here. */
import { SHORT_MONTHS } from '../../lib/text/dates';
import type { Vote } from './derive';

export const lanes: Record<Vote, string> = {
	yes: 'For',
	abstain: 'Abstaining',
	absent: 'Absent',
	no: 'Against'
};
/** Where room is short, before a count. */
export const short: Record<Vote, string> = { ...lanes, abstain: 'Abstain' };

export const states: Record<string, string> = {
	RUS: 'Russia',
	PRK: 'North Korea',
	BLR: 'Belarus',
	USA: 'United States',
	UKR: 'Ukraine',
	CHN: 'China',
	IND: 'India',
	SYR: 'Syria',
	ERI: 'Eritrea',
	ISR: 'Israel',
	HUN: 'Hungary',
	ARM: 'Armenia'
};
export const us = 'US';

const month = (iso: string) => (SHORT_MONTHS[Number(iso.slice(5, 7)) - 1] ?? '').slice(0, 3);
/** @example day('2022-03-02') // '2 Mar 2022' */
export const day = (iso: string) => `${Number(iso.slice(8))} ${month(iso)} ${iso.slice(0, 4)}`;
/** @example monthYear('2022-03-02') // 'Mar 2022' */
export const monthYear = (iso: string) => `${month(iso)} ${iso.slice(0, 4)}`;
/** @example monthShort('2022-03-02') // 'Mar ’22' */
export const monthShort = (iso: string) => `${month(iso)} ’${iso.slice(2, 4)}`;

export const swarm = {
	left: (n: number) => `${n} have left`,
	were: (n: number) => `${n} had voted for`,
	wereShort: (n: number) => `${n} were for`,
	totals: (yes: number, abstain: number) => `${yes} for, ${abstain} abstaining`,
	totalsShort: (abstain: number) => `${abstain} abstain`,
	totalsTight: (abstain: number) => `${abstain} abst.`,
	further: 'further from Washington in all votes of 2021',
	closer: 'closer to Washington',
	furtherShort: 'further from US in all votes of 2021',
	closerShort: 'closer'
};

/** What a text is about, in one or two words, where its title in the table is longer. */
export const titles: Record<string, string> = {
	'A/RES/68/262': 'Crimea',
	'A/RES/ES-11/1': 'Aggression',
	'A/RES/ES-11/2': 'Humanitarian'
};

export const noes = {
	head: 'Text and number against',
	china: 'China among them',
	armenia: ['Until 2025 only Armenia, in 2014, had', 'voted no from this side of Russia'] as const,
	armeniaShort: ['On this side, until', '2025, only Armenia'] as const
};

export const movers = {
	last: 'Lasting peace',
	totalsOnly: ['Totals only; the two', 'abstentions as the', 'press has them'] as const,
	beside: 'Against Ukraine’s text, beside Russia',
	panels: 'In each panel, left to right: all votes of 2021, right is closer to Washington',
	panelsShort: 'Across: all votes of 2021, right is closer to US'
};

export const room = {
	head: 'Abstaining',
	always: (n: number) => [String(n), 'abstained on all four, in bold'] as const,
	once: (n: number, members: number, calls: string) =>
		[String(n), `of ${members} abstained at least`, `once in ${calls} roll calls`] as const,
	onceShort: (n: number, members: number) =>
		[String(n), `of ${members} abstained`, 'at least once'] as const,
	alwaysShort: (n: number) => [String(n), 'on all four (bold)'] as const,
	firm: (n: number) => [String(n), 'voted for every time'] as const,
	noList: 'totals only, no list of countries',
	noListShort: 'totals only'
};

export const explore = {
	text: 'Text voted on',
	country: 'Find my country',
	noState: 'No state pinned',
	from: 'Threads: who votes otherwise than on',
	noThreads: 'No threads',
	before: 'Text before',
	after: 'Text after',
	play: 'Play all texts',
	stop: 'Stop',
	left: '← Same vote, to the left',
	right: 'to the right →',
	key: 'One mark, one state. Disc: for. Ring: abstaining. Dotted ring: absent. Cut square: against. From left to right by how the state voted on all matters in 2021; up and down only so that marks do not cover each other. The vote of 2026 has no list of countries and is not here.',
	threads:
		'Threads show the states that had voted for that other text and did not vote for this one.',
	point: 'Point at a mark for its name; press to pin it.',
	votes: { yes: 'for', abstain: 'abstaining', absent: 'absent', no: 'against' } as Record<
		Vote,
		string
	>,
	pinned: (name: string) => `${name}, in every roll call`,
	all: (members: number) => `Every roll call, ${members} members`,
	column: 'Text',
	names: (title: string, date: string) => `All states by their vote on ${title}, ${date}`,
	reading: (name: string, vote: string, date: string) => `${name}: ${vote}, ${date}`,
	counts: (title: string, date: string, [yes, abstain, absent, no]: readonly number[]) =>
		`${title}, ${date}: ${yes} for, ${abstain} abstaining, ${absent} absent, ${no} against`,
	differ: 'The texts ask for different things: a change of vote may lie in the text.'
};
