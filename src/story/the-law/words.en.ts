/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */
import type { ChainId, PremiseId, Standing } from './derive';

/** What the words of the drawing are told, as it is printed. */
export interface Told {
	yes: number;
	no: number;
	abstain: number;
	absent: number;
	inForce: string;
	statement: string;
	report: string;
}

export interface PremiseWords {
	/** The premise as its authors put it. */
	full: string;
	/** The same in few words, for a phone. */
	short: string;
	/** The same in one line, for the smallest drawings. */
	tiny: string;
	/** What it rests on; `star` stands after a text that was cited without being opened. */
	source: (told: Told, star: string) => string;
}

export const premises: Readonly<Record<PremiseId, PremiseWords>> = {
	aggression: {
		full: 'The invasion was an aggression.',
		short: 'Invasion: aggression',
		tiny: 'It was aggression',
		source: ({ yes, no, abstain }) => `ES-11/1: ${yes} for, ${no} against, ${abstain} abstaining`
	},
	defence: {
		full: 'So Ukraine may defend itself, in Kursk too, within limits.',
		short: 'Ukraine may defend itself',
		tiny: 'Self-defence then',
		source: (_, star) => `Article 51${star}; jurists debate the limits`
	},
	'no-defence': {
		full: 'No one can claim self-defence against self-defence.',
		short: 'No self-defence against that',
		tiny: 'None against that',
		source: () => 'Argued by Ukraine, South Korea and others'
	},
	helping: {
		full: 'Knowingly helping a wrongful act is itself wrongful.',
		short: 'Helping a wrong is wrong',
		tiny: 'Helping is wrong',
		source: (_, star) => `State responsibility, Articles 16 and 41${star}`
	},
	attack: {
		full: 'The crossing was an armed attack.',
		short: 'Kursk: armed attack',
		tiny: 'An armed attack',
		source: ({ statement }) => `Statements of ${statement}`
	},
	collective: {
		full: 'An ally may help: collective self-defence.',
		short: 'An ally may help',
		tiny: 'An ally may help',
		source: (_, star) => `Article 51${star}`
	},
	treaty: {
		full: 'The treaty obliges it to.',
		short: 'Treaty obliges it',
		tiny: 'A treaty says so',
		source: ({ inForce }) => `Its Article 4, in force ${inForce}`
	},
	soil: {
		full: 'The troops stayed on Russian soil.',
		short: 'Russian soil only',
		tiny: 'In Russia only',
		source: () => 'Pyongyang’s statement'
	},
	binding: {
		full: 'Council decisions bind every member.',
		short: 'Council binds all',
		tiny: 'Council binds',
		source: (_, star) => `Charter, Article 25${star}`
	},
	bans: {
		full: 'They bar arms deals and training with North Korea.',
		short: 'It bars arms deals',
		tiny: 'Arms barred',
		source: (_, star) => `1718, 1874, 2270${star}; Russia voted for all`
	},
	'charter-first': {
		full: 'No treaty can override them.',
		short: 'Treaties yield',
		tiny: 'Treaty yields',
		source: (_, star) => `Charter, Article 103${star}`
	},
	missile: {
		full: 'A missile that hit Kharkiv came from North Korea.',
		short: 'Kharkiv missile',
		tiny: 'Kharkiv missile',
		source: ({ report }) => `UN monitors, ${report}`
	}
};

export const conclusions: Readonly<
	Record<
		ChainId,
		{ full: string; short: string; verdict: string; shortVerdict: string; more: string }
	>
> = {
	earlier: {
		full: 'Sending troops was unlawful support for aggression',
		short: 'Unlawful support for aggression',
		verdict: 'View of most commentators found',
		shortVerdict: 'Most commentators',
		more: 'No ruling found. A direct breach of Ukraine’s sovereignty is contested.'
	},
	moscow: {
		full: 'The deployment was lawful collective self-defence',
		short: 'Lawful collective self-defence',
		verdict: 'Claim of the two states',
		shortVerdict: 'Their claim',
		more: 'No ruling found.'
	},
	sanctions: {
		full: 'A breach of sanctions, whoever attacked first',
		short: 'A breach, whoever attacked first',
		verdict: 'Hard to dispute',
		shortVerdict: 'Hard to dispute',
		more: 'Russia answers that the sanctions no longer fit.'
	}
};

export const fallen = {
	verdict: 'Does not follow',
	more: (place: number) => `You rejected premise ${place}.`
};

export const map = {
	ukraine: 'Ukraine',
	russia: 'Russia',
	border: ['International', 'border'],
	north: 'N',
	invasion: ['Russia invades,', 'here and elsewhere'],
	entry: ['Ukraine crosses,', 'near Sudzha'],
	unopened: '* text cited, not opened'
};

/** The articles quoted; `brief` stands where the whole has no room. */
export const articles = {
	force: {
		name: 'Article 2(4)',
		gloss: 'the rule',
		before: 'Members',
		brief: 'No ‘threat or use of force’'
	},
	defence: {
		name: 'Article 51',
		gloss: 'the exception',
		before: 'It keeps the',
		brief: '‘self-defence if an armed attack occurs’'
	},
	/** Phrases that the dispute is about. */
	key: [
		'threat or use of force',
		'territorial integrity or political independence',
		'self-defence',
		'armed attack'
	],
	note: [
		'Both articles hold for both states.',
		'Which crossing was the armed attack is the dispute.'
	],
	notePhone: ['Both articles hold for both states.', 'Which crossing was the attack?']
};

export const treaty = {
	title: 'When the treaty took force',
	entry: 'Ukraine crosses',
	ships: ['first reported shipment', 'of soldiers'],
	inForce: ['treaty in force'],
	shipsPhone: ['first shipment', 'reported'],
	inForcePhone: ['treaty', 'in force'],
	days: (n: number) => `${n} days`
};

export const vote = {
	title: (date: string) => `The General Assembly on the invasion, ${date}`,
	titlePhone: (date: string) => `Assembly vote, ${date}`,
	yes: (n: number) => `${n} for`,
	rest: ({ abstain, absent, no }: Told) => `${abstain} abstaining, ${absent} absent, ${no} against`,
	note: 'It judged the invasion, not the deployment.'
};

export const sanctions = {
	title: 'Apart from the border:',
	name: 'sanctions law'
};

export const explore = {
	lead: 'Untick a premise, or tap it in the picture, to reject it. What comes after it in its chain no longer follows; the other chains never move.',
	accept: 'I accept:',
	outcomes: {
		earlier: 'unlawful support for aggression',
		moscow: 'lawful collective self-defence',
		sanctions: 'a breach of sanctions'
	} satisfies Record<ChainId, string>,
	chains: {
		earlier: { name: 'Beginning in February 2022', whose: 'View of most commentators found' },
		moscow: { name: 'Beginning in August 2024', whose: 'Claim of Moscow and Pyongyang' },
		sanctions: { name: 'Apart from the border', whose: 'Sanctions law, hard to dispute' }
	} satisfies Record<ChainId, { name: string; whose: string }>,
	rests: 'What it rests on',
	unopened: 'cited, not opened',
	unopenedNote: 'Text cited, not opened.',
	then: 'Then:',
	all: 'Accept all',
	standing: {
		holds: '',
		rejected: 'rejected',
		hangs: 'hangs on a rejected premise'
	} satisfies Record<Standing, string>,
	reading: (follow: readonly string[], fall: readonly string[]) =>
		[
			follow.length > 0 ? `Follows: ${follow.join('; ')}.` : '',
			fall.length > 0 ? `Does not follow: ${fall.join('; ')}.` : ''
		]
			.filter(Boolean)
			.join(' '),
	none: 'Nothing is rejected: all three conclusions follow, though the first two cannot both be true.',
	answer: (by: string) => `The answer to it, by ${by}`,
	debated: 'The Kursk operation is debated among jurists.',
	key: 'Dotted joint: debated. Struck ring: rejected by you. The arrows say who crossed and when, not by which way. Rejecting a premise shows what an argument rests on; it decides nothing.',
	weight: ({ yes, no, abstain }: Pick<Told, 'yes' | 'no' | 'abstain'>) =>
		`The readings are not of equal weight: in the vote on the invasion ${yes} states were for, ${no} against, ${abstain} abstained. No court ruling on the deployment was found.`,
	articles: 'The two articles',
	article: { force: 'Article 2(4)', defence: 'Article 51' },
	fullText: {
		force: 'Chapter I of the Charter in full',
		defence: 'Chapter VII of the Charter in full'
	}
};
