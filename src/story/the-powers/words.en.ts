/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */
import { SHORT_MONTHS } from '../../lib/text/dates';
import type { Bracket, Kind, MatrixText, PairId, State, TextId, Vote } from './derive';

export const ledger = {
	aid: ['Aid allocated to Ukraine', 'billion euros a quarter'],
	trade: ['China’s trade with Russia', 'billion dollars a year, both directions, not exports'],
	tradePhone: ['China with Russia', 'billion dollars a year'],
	aidUnlike: ['Above: help for the state under attack', 'aid, billion euros a quarter'],
	aidUnlikePhone: ['Help for the attacked', 'aid, billion euros a quarter'],
	tradeUnlike: ['Below: trade with the state that attacked', 'billion dollars a year'],
	tradeUnlikePhone: ['Trade with the attacker', 'billion dollars a year'],
	invasion: 'Invasion,',
	lastPackage: 'Last new US package,',
	lastPackageShort: 'Last US package,',
	usa: 'United States',
	europe: 'Europe',
	peak: (all: number, financial: number) => `${all}, of which ${financial} financial`,
	peakPhone: (all: number, financial: number) => `${all} (${financial} financial)`,
	partial: (months: number) => (months === 1 ? 'one month' : 'two months'),
	partialPhone: 'to Feb',
	gap: (part: number | undefined) => [
		...(part === undefined ? [] : [`${part} to November`]),
		'full year not found'
	],
	gapPhone: (part: number | undefined) =>
		part === undefined ? ['not found'] : [String(part), 'to Nov'],
	gapFlat: (part: number | undefined) => [part === undefined ? 'not found' : `${part} to Nov`],
	unlike: 'Not like for like',
	unlikeGloss: [
		'Separate units, separate scales, different',
		'marks: quarters above, whole years below'
	],
	unlikePhone: ['units and scales differ'],
	addressee: (assembly: string, court: string) => [
		'Both demands to end the war went to Russia',
		`General Assembly, resolution ES-11/1, ${assembly}`,
		`International Court of Justice, order of ${court}`
	],
	addresseePhone: (assembly: string, court: string) => [
		'To Russia: end the war',
		`Assembly, ${assembly}`,
		`World Court, ${court}`
	],
	china: 'Abstained on both drafts of 2022 against Moscow',
	chinaSaid: 'Its foreign minister, by unnamed sources: Beijing cannot accept a Russian defeat',
	chinaPhone: ['Abstained on both drafts', 'of 2022 against Moscow']
};

export const stateNames: Readonly<Record<State, string>> = {
	RUS: 'Russia',
	CHN: 'China',
	USA: 'United States',
	GBR: 'Britain',
	FRA: 'France'
};

/** What a text asks for, in two short lines. */
export const textNames: Readonly<Record<TextId, readonly [string, string]>> = {
	embargo: ['Arms', 'embargo'],
	'panel-made': ['Create', 'panel'],
	'oil-caps': ['Oil', 'caps'],
	'panel-2022': ['Renew', 'panel'],
	'limits-2022': ['Tougher', 'limits'],
	'panel-2024': ['Renew', 'panel'],
	attack: ['End the', 'attack'],
	'us-text': ['US', 'text'],
	withdrawal: ['Leave', 'Ukraine'],
	'peace-2023': ['Just', 'peace'],
	'peace-2025': ['Just', 'peace'],
	children: ['Return', 'children']
};

export const voteWords: Readonly<Record<Vote, string>> = {
	yes: 'for',
	no: 'against',
	abstain: 'abstaining',
	absent: 'absent'
};

export const matrix = {
	dprk: 'On North Korea',
	ukraine: 'On Ukraine',
	bodies: { dprk: 'Security Council', council: 'Council', assembly: 'General Assembly' },
	said: 'What they said, in short',
	usaPhone: 'US',
	month: (iso: string) => SHORT_MONTHS[Number(iso.slice(5, 7)) - 1] ?? '',
	shortYear: (iso: string) => `’${iso.slice(2, 4)}`,
	note: [
		'A bracket joins two votes of one state that point opposite ways on requests of one kind.',
		'Three pairs of texts are tried on all five. Texts differ; states give reasons.'
	],
	/** What a bracket says, in time order. A negative vote of a permanent member stops a Council draft. */
	bracket: ({ pair, votes: [first, then] }: Pick<Bracket, 'pair' | 'votes'>) => {
		const about: Record<PairId, string> = { panel: 'the panel', limits: 'limits', peace: '' };
		const end = pair === 'peace' || then === 'yes' ? voteWords[then] : 'a veto';
		return `${[voteWords[first], about[pair]].filter(Boolean).join(' ')}, then ${end}`;
	}
};

/** What a state said, in our words, for its row. Only what the record has; Britain and France were not collected. */
export const sayings: Partial<Record<State, readonly string[]>> = {
	RUS: ['The sanctions serve', 'to strangle Pyongyang'],
	CHN: ['The two decide their', 'relations themselves'],
	USA: ['Some wording would', 'distract from talks']
};
export const nothingSaid = 'none collected';

export const groupOf = (group: MatrixText['group']): 'dprk' | 'ukraine' =>
	group === 'dprk' ? 'dprk' : 'ukraine';

export const kindNames: Readonly<Record<Kind | 'all', string>> = {
	all: 'All aid',
	military: 'Military',
	financial: 'Financial',
	humanitarian: 'Humanitarian'
};
