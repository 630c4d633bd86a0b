import { listed } from '../../lib/text/list';
import type { Firmness, Track } from './derive';

/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */

export const trackNames: Readonly<Record<Track, string>> = {
	'law-un': 'Law, UN',
	diplomacy: 'Diplomacy',
	arms: 'Arms',
	troops: 'Troops',
	battlefield: 'Battlefield',
	reactions: 'Reactions',
	humanitarian: 'Relief'
};
export const firmNames: Readonly<Record<Firmness, string>> = {
	actor: 'the actor says so',
	several: 'several states say so',
	one: 'one state says so',
	disputed: 'disputed'
};
/** The same for a phone's row. */
export const firmShort: Readonly<Record<Firmness, string>> = {
	actor: 'own word',
	several: 'several states',
	one: 'one state',
	disputed: 'disputed'
};

/** The same on the smallest screens. */
export const firmTight: Readonly<Record<Firmness, string>> = {
	actor: 'own word',
	several: 'several',
	one: 'one',
	disputed: 'disputed'
};

/** How a state stands in "… says": by its capital, as the press does. */
export const capitals: Readonly<Record<string, string>> = {
	CHN: 'Beijing',
	KOR: 'Seoul',
	PRK: 'Pyongyang',
	RUS: 'Moscow',
	UKR: 'Kyiv',
	USA: 'Washington'
};

/** Where a label is too long for the list beside a phone's staves. */
export const phoneLabels: Readonly<Record<string, string>> = {
	'ev-2014-68262': 'Crimea vote, DPRK no',
	'ev-2014-crimea-veto': 'Russia’s veto, Crimea'
};

/** Who makes a statement of the ladder: in full, and where room is short. */
export const speakers: Readonly<Record<string, { long: string; short: string }>> = {
	NIS: { long: 'Seoul, NIS', short: 'Seoul' },
	'NIS via South Korean media': { long: 'Seoul, NIS in media', short: 'Seoul, press' },
	'South Korean military': { long: 'Seoul, military', short: 'Seoul, army' },
	'South Korean media and military sources': { long: 'Seoul, media', short: 'Seoul, press' },
	'President Zelenskyy': { long: 'Kyiv, Zelenskyy', short: 'Kyiv' },
	'White House (Kirby)': { long: 'Washington, Kirby', short: 'Washington' },
	Pentagon: { long: 'Washington, Pentagon', short: 'Washington' },
	'Western officials (unnamed)': { long: 'Western officials', short: 'Western' },
	'UK Ministry of Defence': { long: 'London', short: 'London' },
	'Russian Security Council (Shoigu)': { long: 'Moscow, Shoigu', short: 'Moscow' },
	'KCNA (portraits)': { long: 'Pyongyang, KCNA', short: 'Pyongyang' },
	'Kim Jong Un (KCNA)': { long: 'Pyongyang, Kim', short: 'Pyongyang' }
};

/** What a number of the ladder counts, beyond its column. */
export const counted = {
	expected: 'expected',
	planned: 'planned',
	wounded: 'wounded',
	week: 'in a week',
	more: 'more',
	sappers: 'builders, sappers',
	portraits: 'portraits',
	border: 'near border',
	builders: 'builders',
	engineers: 'engineers'
} as const;
export type Counted = keyof typeof counted;

/** Who says that an event took place. */
export const saidBy = {
	disputed: 'disputed',
	record: 'on record',
	monitors: 'a finding of UN monitors',
	several: 'several states say so',
	/** @param names one capital or two */
	capitals: (names: readonly string[]) =>
		`${listed(names)} ${names.length === 1 ? 'says' : 'say'} so`,
	actor: 'the actor says so'
};

export const score = {
	breakHead: (year: number) => `Scale changes in ${year}`,
	breakTail: (times: number) => `: a year is ${times} times wider to the right`,
	before: (from: number, to: number) => `${from}–${to}`,
	ahead: ['events from February', '2022 to May 2026,'] as const,
	aheadPhone: ['events in four years,'] as const,
	notPlayed: 'not yet played',
	notDrawn: (n: number) => `${n} of them not drawn here`,
	noneBefore: (date: string) => `No note on this stave before ${date}`,
	noneBeforePhone: (date: string) => `no note before ${date}`,
	noneSince: (date: string) => `no note since ${date}`,
	prkInvolved: 'North Korea involved',
	othersOnly: 'others only',
	phoneHeads: {
		'law-un': 'Law',
		diplomacy: 'Diplomacy',
		arms: 'Arms',
		troops: 'Troops',
		battlefield: 'Battlefield'
	} as Partial<Record<Track, string>>
};

/** What an event means beside the two life lines; where room is short, shorter. */
export const livesNames: Readonly<Record<string, { long?: string; short?: string }>> = {
	'ev-2024-08-06-kursk': { short: 'Ukraine in Kursk' },
	'ev-2024-10-24-kazan': { long: 'Duma backs it', short: 'Duma backs it' },
	'ev-2024-11-09-sign': { short: 'Both sign it' },
	'ev-2024-10-18-nis': { short: 'Seoul' },
	'ev-2024-10-23-austin': { short: 'Washington' },
	'ev-2024-10-28-nato': { short: 'NATO' }
};

/** What others said, where room is short. */
export const bandNames: Readonly<Record<string, string>> = {
	'ev-2024-10-18-nis': 'Seoul reports',
	'ev-2024-10-23-austin': 'Washington',
	'ev-2024-10-28-nato': 'NATO',
	'ev-2024-10-30-unsc': 'Council meets',
	'ev-2024-12-14-assault': 'Assaults',
	'ev-2024-12-16-joint': 'G7: withdraw',
	'ev-2025-02-return': 'Back at the front'
};

/** What the two capitals said about the soldiers, in a few words; quotation marks are the speaker's words. */
export const sayings: Readonly<Record<string, { long: string; short: string }>> = {
	'ev-2024-10-21-denial': { long: '‘groundless’ rumours', short: '‘groundless’' },
	'ev-2024-10-24-kazan': {
		long: 'if there are images, ‘they reflect something’',
		short: '‘reflect something’'
	},
	'ev-2024-10-25-kimjonggyu': {
		long: 'a dispatch ‘would conform’ with law',
		short: '‘would conform’'
	},
	'ev-2025-04-26-gerasimov': { long: 'praises North Korean units', short: 'praises the units' },
	'ev-2025-04-28-kcna': { long: 'Kim ordered units to Kursk', short: 'Kim ordered them' },
	'ev-2025-04-28-putin': { long: 'Putin thanks Kim', short: 'Putin thanks Kim' }
};

export const lives = {
	signed: 'signed, not yet binding',
	signedPhone: ['signed,', 'not yet binding'] as const,
	binding: 'binding',
	soldiers: 'soldiers on the way or in Russia',
	treaty: 'Treaty',
	soldiersHead: 'Soldiers',
	days: 'days'
};

export const band = {
	others: ['Said by', 'others'] as const,
	othersHead: 'Said by others',
	capitals: ['Said by the', 'two capitals'] as const,
	admits: 'admits',
	sidesteps: 'sidesteps',
	denies: 'denies',
	reported: (date: string) => `reported ${date}`,
	admitted: (date: string) => `admitted ${date}`,
	between: (moscow: number, pyongyang: number) =>
		[
			'No plain admission in between:',
			`Moscow speaks after ${moscow} days,`,
			`Pyongyang after ${pyongyang}.`
		] as const,
	betweenPhone: (moscow: number, pyongyang: number) =>
		['Moscow admits', `on day ${moscow},`, 'Pyongyang', `on day ${pyongyang}`] as const
};

export const ladder = {
	killed: 'Killed',
	casualties: 'Killed or wounded',
	deployed: 'Sent, or present',
	/** The second column, beside the first, where room is shortest. */
	orWounded: 'or wounded',
	note: (days: string, times: string) =>
		[
			`${days} days apart, ${times}fold. Pyongyang has shown portraits,`,
			'and has not said that they are all of the dead.',
			'Seoul’s figure is an intelligence estimate.'
		] as const,
	notePhone: (days: string, times: string) => [`${days} days apart,`, `${times}fold`] as const,
	key: 'Colour = who says it. Hollow square = planned or expected, not counted. Ring = wounded only.',
	sentBrief: (n: number) => `Sent: ${n} more statements, see Explore`,
	sentElsewhere: (n: number, low: string, high: string) =>
		`Sent: ${n} more statements, ${low} to ${high}; see Explore`
};

export const after = {
	ceremony: 'Ceremony',
	labour: 'Labour',
	noSource: 'No source beyond',
	stops: (date: string) =>
		['This timeline stops here.', 'Its last note on North Korea:', `${date}.`] as const,
	stopsPhone: (date: string) => `Last note on North Korea: ${date}`,
	compiled: (date: string) => `compiled ${date}`
};
