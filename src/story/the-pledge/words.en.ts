import type { AskId, CarrierId, PlanId, TextId, Vote } from './derive';

/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */

/** The asks, in the essay's order; `short` where room is short. */
export const asks: Record<AskId, { name: string; short: string }> = {
	diplomacy: {
		name: 'Diplomacy, to end the violence at once',
		short: 'Diplomacy, to end the violence'
	},
	sovereignty: { name: 'Respect for sovereign rights', short: 'Respect for sovereign rights' },
	rights: { name: 'Protection of human rights', short: 'Protection of human rights' },
	carried: {
		name: 'A call by regional bodies and civil society',
		short: 'Carried by civil society'
	}
};

/** A text's name and what it says of the ask, in a few words. */
export const texts: Record<TextId, { name: string; short: string; gloss: string }> = {
	'charter-2-3': {
		name: 'UN Charter, Article 2(3)',
		short: 'Charter, Art. 2(3)',
		gloss: 'settle disputes by peaceful means'
	},
	'es-11-6': {
		name: 'Just peace, ES-11/6',
		short: 'Just peace, ES-11/6',
		gloss: 'peace by Charter principles'
	},
	'peace-2026': {
		name: 'Lasting peace',
		short: 'Lasting peace',
		gloss: 'a full, unconditional ceasefire'
	},
	'charter-2-4': {
		name: 'UN Charter, Article 2(4)',
		short: 'Charter, Art. 2(4)',
		gloss: 'no threat or use of force'
	},
	'es-11-1': {
		name: 'Aggression, ES-11/1',
		short: 'Aggression, ES-11/1',
		gloss: 'withdraw the troops'
	},
	'es-11-4': {
		name: 'Annexations, ES-11/4',
		short: 'Annexations, ES-11/4',
		gloss: 'reject the annexations'
	},
	'es-11-2': {
		name: 'Humanitarian, ES-11/2',
		short: 'Humanitarian, ES-11/2',
		gloss: 'protect civilians, let aid in'
	},
	'es-11-9': {
		name: 'Deported children, ES-11/9',
		short: 'Children, ES-11/9',
		gloss: 'return Ukraine’s children'
	}
};

/** Plans: whose, and what of the ask they name. */
export const plans: Record<
	PlanId,
	{ name: string; iso3: string; says: Partial<Record<AskId, string>> }
> = {
	kyiv: {
		name: 'Kyiv’s ten points',
		iso3: 'UKR',
		says: { sovereignty: 'full withdrawal', rights: 'return of deported children' }
	},
	beijing: {
		name: 'Beijing’s twelve points',
		iso3: 'CHN',
		says: { diplomacy: 'a ceasefire, talks', sovereignty: 'respect for sovereignty' }
	}
};

/** Who carried what, each in a full and a short wording; `{euAid}` is given. */
export const carriers: Record<CarrierId, { name: string; what: string; short: string }> = {
	osce: { name: 'OSCE', what: 'mediated at Minsk in 2014', short: 'Minsk, 2014' },
	turkiye: {
		name: 'Türkiye',
		what: 'hosted talks in 2022 and 2025',
		short: 'talks, 2022 and 2025'
	},
	grain: {
		name: 'United Nations, Türkiye',
		what: 'grain deal, July 2022 to July 2023',
		short: 'grain deal, 2022–23'
	},
	hosts: {
		name: 'Emirates, Switzerland',
		what: 'hosted three-way talks in early 2026',
		short: 'talks, 2026'
	},
	tribunal: {
		name: 'Council of Europe',
		what: 'special tribunal agreed, June 2025',
		short: 'tribunal, June 2025'
	},
	eu: {
		name: 'European Union',
		what: '{euAid} bn euros of aid to Feb 2026',
		short: '{euAid} bn euros of aid'
	},
	monitoring: {
		name: 'UN monitoring mission',
		what: 'verifies civilian casualties',
		short: 'verifies casualties'
	},
	mariupol: {
		name: 'United Nations, Red Cross',
		what: 'brought people out of Mariupol, 2022',
		short: 'Mariupol, 2022'
	}
};

export const sheet = {
	askedFor: 'The essay asks for',
	writtenIn: 'Written in',
	force: 'Its force',
	inFavour: 'In favour',
	carriedBy: 'Carried so far, in part, by',
	regional: 'regional body',
	other: 'state or world body',
	binds: 'binds',
	recommends: 'recommends',
	allMembers: (n: number) => `all ${n} members`,
	all: (n: number) => `all ${n}`,
	plan: 'one state’s plan',
	none: 'No example found in the sources used',
	noneShort: 'No example found',
	hope: 'The essay’s hope, and left as a hope',
	civil: 'Civil society: no example found in the sources used',
	votes: {
		yes: 'for',
		abstain: 'abstaining',
		absent: 'absent',
		no: 'against'
	} satisfies Record<Vote, string>
};

export const explore = {
	country: 'Your country',
	choose: 'Choose a country',
	ask: 'What the essay asks for',
	all: 'All',
	short: {
		diplomacy: 'Diplomacy',
		sovereignty: 'Sovereignty',
		rights: 'Human rights',
		carried: 'Who carries it'
	} satisfies Record<AskId, string>,
	key: 'A stroke is a state: full for, short abstaining, a dot absent, broken against. Lines are sorted by vote, then by name. Double rule: binds.',
	reading: (country: string, counts: string) =>
		`${country}: ${counts}. Its stroke is the tall one in each line. The text of 2026 has totals only, so nobody has a stroke of their own there.`,
	votes: {
		yes: (n: number) => `for ${n} of the texts`,
		abstain: (n: number) => `abstaining on ${n}`,
		absent: (n: number) => `absent for ${n}`,
		no: (n: number) => `against ${n}`
	} satisfies Record<Vote, (n: number) => string>,
	passages: 'What the texts say',
	carriers: 'Who has carried a part',
	quote: 'In its own words',
	result: 'What came of it',
	counts: (yes: number, abstain: number, absent: number, no: number) =>
		`${yes} for, ${abstain} abstaining, ${absent} absent, ${no} against`,
	bindsAll: (n: number) => `Binds all ${n} members`,
	recommends: 'Recommends',
	plan: 'One state’s plan, never put to a vote',
	voted: {
		yes: (country: string) => `${country} voted for`,
		abstain: (country: string) => `${country} abstained`,
		absent: (country: string) => `${country} was absent`,
		no: (country: string) => `${country} voted against`
	} satisfies Record<Vote, (country: string) => string>,
	noList: 'No country list: totals only',
	member: (country: string) => `Binds ${country}, as a member`,
	none: 'No example found in the sources used. It is the essay’s hope, and is left as a hope.',
	regional: 'regional body',
	other: 'state or world body',
	sources: 'Sources'
};
