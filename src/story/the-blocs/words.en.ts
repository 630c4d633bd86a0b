/** Words inside the drawing and its controls. Counts and dates in them are given, never written here. */
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

const part = (iso: string, options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
		new Date(`${iso}T00:00:00Z`)
	);
const month = (iso: string) => part(iso, { month: 'short' }).slice(0, 3);
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
	further: '← further from Washington in all votes of 2021',
	closer: 'closer to Washington →',
	furtherShort: '← further from US in all votes of 2021',
	closerShort: 'closer →'
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
