import { longDate } from '../../lib/text/dates';
import { capital } from '../../lib/text/capital';
import { spelled } from '../../lib/text/numerals.en';

/** Words on the drawings. Numbers come in as arguments. */
export const drawn = {
	five: 'five permanent seats',
	for: 'for',
	against: 'against',
	abstaining: 'abstaining',
	abstainingShort: 'abst.',
	absent: 'absent',
	needed: (n: number) => `${spelled(n)} votes are needed`,
	adopted: 'Adopted',
	notAdopted: 'Not adopted',
	draft: (symbol: string, date: string) => `draft ${symbol}, ${longDate(date)}`,
	draftShort: (symbol: string, date: string, n: number) =>
		`${symbol}, ${shortDate(date)}; ${spelled(n)} needed`,
	article: 'Article 27(3)',
	articleGloss: ['Nine votes for, and none', 'of the five against.', 'One no is a veto.'],
	articleShort: 'Article 27(3): one no of the five is a veto',
	votesFor: (n: number) => `${capital(spelled(n))} votes for`,
	votesForGloss: (n: number) => [`${spelled(n)} more than the`, 'nine that are needed'],
	votesForShort: (n: number, more: number) =>
		`${capital(spelled(n))} votes, ${spelled(more)} more than needed, stop here`,
	tallyWords: (yes: number, no: number, abstain: number) =>
		`${spelled(yes)} for, ${spelled(no)} against, ${spelled(abstain)} abstaining`,
	elected: ['elected seats, by', 'region: their holders', 'change each year'],
	allFor: 'votes, all for',
	groups: {
		AFR: ['three African', 'seats'],
		APG: ['two Asia-Pacific', 'seats'],
		EEG: ['one East', 'European'],
		GRULAC: ['two Latin American', 'and Caribbean'],
		WEOG: ['two Western Europe', 'and others']
	},
	permanentFive: 'permanent five',
	tenElected: 'ten elected',
	texts: (n: number) => `${n} texts`,
	each: 'each 15–0',
	first: (number: string, date: string) => `first: ${number}, ${monthYear(date)}`,
	last: (number: string, date: string) => `last: ${number}, ${monthYear(date)}`,
	gap: (span: string) => `no new text for ${span}`,
	splitGloss: 'new sanctions vetoed',
	panelGloss: 'panel of experts ended',
	meeting: '2024-10-30',
	meetingGloss: 'met on the troops, took no decision',
	meetingShort: 'met, took no decision',
	ended: ['Sanctions in force,', 'monitoring ended'],
	vetoedVotes: 'vetoed votes',
	ofAll: (n: number) => `of ${n} votes`,
	aYear: (n: number) => `${n} votes a year`,
	jointly: (n: number) => `sum above ${n}: some cast jointly`,
	ussr: 'Russia (USSR to 1991)',
	ussrShort: 'Russia/USSR',
	note1950: [
		'Soviet seat empty:',
		'the Council acts',
		'on Korea. Its vetoes',
		'begin in September'
	],
	note1950Short: ['1950: Soviet seat', 'empty over Korea'],
	ours: (n: number) => [`outlined: the ${spelled(n)}`, 'on Ukraine and North', 'Korea since 2014'],
	soviet: ['the Soviet', 'Union'],
	american: ['the United States from 1970,', 'one in four with Britain'],
	withChina: ['Russia, often', 'with China'],
	amending: 'Article 108: amending the Charter needs all five',
	amendingShort: 'Article 108: a change needs all five',
	blocked: 'a text the Council blocks',
	blockedShort: 'a blocked text',
	ways: (debated: number, monitors: number) => [
		{
			head: 'General Assembly',
			short: 'Assembly',
			since: 'debates each veto since 26 April 2022',
			sinceShort: 'since Apr 2022',
			body: [
				`${debated} vetoed votes since: within ten`,
				'working days, unless it already',
				'meets on the matter'
			],
			bodyShort: ['debates each', `veto: ${debated} votes`, 'vetoed since'],
			limit: 'Recommends, does not bind',
			limitShort: 'recommends'
		},
		{
			head: 'Monitoring team',
			short: 'Monitors',
			since: 'set up in October 2024',
			sinceShort: 'since Oct 2024',
			body: [
				`${capital(spelled(monitors))} states, outside the United`,
				'Nations, report on the sanctions',
				'on North Korea'
			],
			bodyShort: [`${spelled(monitors)} states`, 'outside the UN,', 'on sanctions'],
			limit: 'Reports, does not sanction',
			limitShort: 'report'
		},
		{
			head: 'Special tribunal',
			short: 'Tribunal',
			since: 'agreed on 25 June 2025',
			sinceShort: 'agreed Jun 2025',
			body: [
				'by Ukraine and the Council of Europe,',
				'to try leaders for the crime',
				'of aggression'
			],
			bodyShort: ['Ukraine, Council', 'of Europe, for', 'aggression'],
			limit: 'By treaty, not by the Council',
			limitShort: 'by treaty'
		}
	]
};

/** @example shortDate('2022-02-25') // '25 Feb 2022' */
export function shortDate(iso: string): string {
	return longDate(iso).replace(/([A-Z][a-z]{2})[a-z]* (\d{4})$/, '$1 $2');
}

/** @example monthYear('2022-02-25') // 'Feb 2022' */
export const monthYear = (iso: string): string => shortDate(iso).replace(/^\d+ /, '');
