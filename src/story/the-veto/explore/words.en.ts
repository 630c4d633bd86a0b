import { longDate } from '../../../lib/text/dates';
import { stateName } from '../../../lib/text/state-names.en';
import type { Vote } from '../derive';
import { capital } from '../../../lib/text/capital';
import { listed } from '../../../lib/text/list';
import { spelled } from '../../../lib/text/numerals.en';
import type { About, ToldBallot, ToldVeto } from './data';
import type { Decision } from './decide';
import type { VetoFilter } from './vetoes';

export const voteWords: Record<Vote, string> = {
	yes: 'for',
	no: 'against',
	abstain: 'abstaining',
	absent: 'absent'
};
export const aboutWords: Record<About, string> = {
	ukraine: 'On Ukraine',
	dprk: 'On North Korea',
	other: 'On other subjects'
};

/** Subjects as readers know them, by `topic_group`. */
export const topicWords: Record<string, string> = {
	middle_east: 'Middle East and Palestine',
	membership: 'Admission of new members',
	cold_war: 'Cold War disputes, Korea 1950–52',
	southern_africa: 'Southern Africa',
	syria: 'Syria since 2011',
	americas: 'Latin America and Caribbean',
	decolonisation: 'Decolonisation, Congo',
	asia: 'South and South-East Asia',
	europe_other: 'Balkans, Cyprus, Georgia',
	arms: 'Arms control and outer space',
	ukraine: 'Ukraine since 2014',
	africa_other: 'Africa, other',
	iran_gulf: 'Iran and the Gulf',
	dprk: 'North Korea since 1993',
	other: 'Other subjects'
};

export const decadeWord = (decade: number): string => (decade === 1940 ? '1946–49' : `${decade}s`);

/** The votes of this story, as it calls them. */
export const known: readonly (readonly [symbol: string, name: string])[] = [
	['S/2022/155', 'The invasion'],
	['S/2022/431', 'North Korea: tougher sanctions'],
	['S/2022/720', 'The annexations'],
	['S/2024/255', 'North Korea: renew the panel'],
	['S/RES/2774 (2025)', 'Resolution 2774']
];

/** A day in short. @example shortDate('1986-02-06') // '6 Feb 1986' */
export const shortDate = (iso: string): string => longDate(iso).replace(/(\p{L}{3})\p{L}*/u, '$1');

const withThe = (state: string) =>
	state === 'GBR' || state === 'USA' ? `the ${stateName(state)}` : stateName(state);

/** @example symbolWords('S/RES/2774 (2025)') // 'resolution 2774 (2025)' */
export const symbolWords = (symbol: string): string =>
	symbol.startsWith('S/RES/') ? `resolution ${symbol.slice(6)}` : `draft ${symbol}`;

const clause = ({ outcome, against, needed }: Decision): string =>
	outcome === 'adopted'
		? 'the text is adopted'
		: outcome === 'vetoed'
			? `${listed(against.map(withThe))} ${against.length > 1 ? 'stop' : 'stops'} the text`
			: `the text falls short of ${spelled(needed)} votes`;

/** The result of the votes as a sentence, without a stop. */
export function finding(cast: Decision, yours: Decision, changed: number): string {
	if (changed === 0) return `As cast, ${clause(cast)}`;
	const still = cast.outcome === yours.outcome ? 'still ' : '';
	return `Change ${spelled(changed)} ${changed === 1 ? 'vote' : 'votes'}, and ${still}${clause(yours)}`;
}

/** The choice of vetoes as a sentence, without a stop. */
export function vetoFinding(
	some: number,
	all: number,
	{ state, decade, topic }: VetoFilter,
	peak: [number, number] | null
): string {
	const votes = `${some} vetoed ${some === 1 ? 'vote' : 'votes'}`;
	const parts = [
		state && withThe(state),
		topic && (topicWords[topic] ?? topic),
		decade === null ? null : decadeWord(decade)
	].filter((part) => part !== null);
	if (parts.length === 0) return `${all} vetoed votes since 1946`;
	const most = decade === null && peak && some > 3 ? `, ${peak[1]} of them in the ${peak[0]}s` : '';
	const inDecade = peak?.[0] === 1940 ? most.replace('in the 1940s', 'to 1949') : most;
	return `${capital(parts.join(', '))}: ${some === 0 ? 'no vetoed vote' : votes}${inDecade}`;
}

/** Votes of a veto in words. */
export function tallyWords({ tally, disputed }: ToldVeto): string {
	if (disputed) return 'The sources differ on the tally';
	if (tally === null) return 'No tally known';
	const { yes, no, abstain } = tally;
	if (no === null || abstain === null) return `${yes} for; the other counts are not known`;
	return `${yes} for, ${no} against, ${abstain} abstaining`;
}

export const noWords = ({ by }: ToldVeto): string =>
	`${by.length > 1 ? 'Vetoes' : 'Veto'}: ${listed(by.map(withThe))}`;

export const ui = {
	part: 'What to handle',
	votes: 'Cast the votes',
	vetoes: 'Every veto',
	replay: 'Replay',
	lead: 'Pick a roll call. The Council of that year takes its seats, with its votes as cast. Change any of them and see which clause decides.',
	pick: 'Roll call',
	known: 'Votes of this story',
	asCast: 'As cast',
	allFor: 'All for',
	copy: 'Copy this vote as a link',
	copied: 'Link copied',
	notCopied: 'The address of this page holds the vote',
	keys: 'In the table, the left and right arrows move from seat to seat; F, A, B, X set for, against, abstaining, absent; Esc closes.',
	measure: ({ symbol, title, date, seats }: ToldBallot) =>
		`${capital(symbolWords(symbol))} of ${longDate(date)}. ${title}${seats.length === 11 ? '; eleven seats' : ''}`,
	/** Who held the seats of the permanent members that are named otherwise today. */
	seatsThen: (date: string) =>
		date < '1971-10-25'
			? 'Russia’s seat was then the Soviet Union’s, China’s the Republic of China’s.'
			: date < '1991-12-24'
				? 'Russia’s seat was then the Soviet Union’s.'
				: '',
	table: 'The table of the Council',
	seat: (name: string, vote: Vote, cast: Vote) =>
		vote === cast
			? `${name}: ${voteWords[vote]}, as cast`
			: `${name}: ${voteWords[vote]}; as cast ${voteWords[cast]}`,
	voteOf: (name: string) => `Vote of ${name}`,
	castWas: (vote: Vote) => `as cast: ${voteWords[vote]}`,
	noSeat: 'Choose a seat to change its vote',
	changedMark: 'An underlined name has another vote than on the day.',
	adopted: 'Adopted',
	notAdopted: 'Not adopted',
	reason: ({ outcome, against, yes, needed }: Decision, procedural: boolean) =>
		outcome === 'adopted'
			? `${yes} for${procedural ? '; a matter of procedure' : ', none of the five against'}`
			: outcome === 'vetoed'
				? `${yes} for, ${listed(against.map(withThe))} against`
				: `${yes} for, ${needed} needed`,
	decides: 'What decides',
	met: 'met',
	notMet: 'not met',
	notApplied: 'not applied',
	doesNotApply: 'does not apply',
	enough: (needed: number) => `${capital(spelled(needed))} votes for`,
	enoughNote: ({ yes }: Decision, council: number, procedural: boolean) =>
		`Article 27(${procedural ? 2 : 3}): ${yes} of ${council}${council === 11 ? '. Before 1966 the Council had eleven seats' : ''}`,
	five: 'None of the five against',
	fiveNote: (cast: readonly string[], yours: readonly string[]) => {
		const of = (against: readonly string[]) =>
			against.length ? listed(against.map(withThe)) : 'none';
		return `Article 27(3). Against on the day: ${of(cast)}. Against now: ${of(yours)}. An abstention is not a no.`;
	},
	fiveProcedure:
		'A matter of procedure, Article 27(2): a no of the five counts like any other, and stops nothing.',
	partyRule: 'A party must abstain',
	partyNote:
		'Article 27(3), end: in decisions on peaceful settlement a party to the dispute shall abstain.',
	partyAsk: 'What if it were applied?',
	partyTold:
		'Then a member held to be a party would have to abstain: its yes would not count, and its no would stop nothing. Who is a party, and whether the text falls under that clause, this page does not guess; the votes above are counted as they stand.',
	compare: 'With and without the veto',
	comparedVotes: 'Votes',
	with: 'With',
	without: 'Without',
	castRow: 'As cast',
	yourRow: 'Yours',
	result: (adopted: boolean) => (adopted ? 'adopted' : 'not adopted'),
	seats: 'Seat by seat',
	caution:
		'A thought experiment, not a forecast: members may vote otherwise when a veto is expected.',
	vetoLead:
		'Choose a state, a decade, a subject, or one square. The counts become those of your choice; the rest stays in view, faint.',
	form: 'Show as',
	forms: { ring: 'Ring', rows: 'Rows', table: 'Table' },
	state: 'State',
	decade: 'Decade',
	subject: 'Subject',
	all: 'All',
	reset: 'Show all',
	russia: 'Russia (USSR to 1991)',
	vetoMeasure: (from: string, to: string) => `Vetoed votes, ${longDate(from)} to ${longDate(to)}`,
	squares:
		'One square is one vote, split where several cast it; outlined: on Ukraine and North Korea',
	note: (untold: number) =>
		`Drafts never tabled for fear of a veto are not counted. For ${spelled(untold, { most: 20 })} votes no tally is known; nothing is filled in.`,
	plot: 'Every veto, drawn',
	hint: 'Point at a square, or choose from the list.',
	list: (some: number) => `The ${some === 1 ? 'vote' : `${some} votes`} of this choice`,
	listEmpty: 'No vetoed vote is both. Choose less narrowly.',
	listKeys: 'Up and down move through the list; Enter opens a vote, Esc closes it.',
	earlier: 'Earlier',
	later: 'Later',
	close: 'Close',
	columns: ['Date', 'On', 'Vetoed by', 'For', 'Against', 'Abstaining', 'Draft']
};
