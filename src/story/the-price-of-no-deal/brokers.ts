/** Who brought the sides to a table: the lanes of the figure, in their order. */
export const brokers = ['tur', 'un', 'usa', 'chn', 'other', 'ukr', 'rus'] as const;
export type Broker = (typeof brokers)[number];

/** A row of `world/diplomacy` as the figure reads it. */
interface Reading {
	broker: Broker;
	/** Name that fits beside a mark. */
	short: string;
	/** What was carried: `$1` is the number that `find` takes from the row, which must hold it. */
	carried?: { find: RegExp; say: string };
}

/**
 * The lane of each attempt, by the row's name. The table names places and states and no broker: who brokered is our
 * reading of it, as is `result_class`. An attempt that only the two sides are named for stands with who declared it.
 */
export const readings: Readonly<Record<string, Reading>> = {
	'Talks in Belarus, three rounds': { broker: 'rus', short: 'Belarus, three rounds' },
	'Istanbul talks': { broker: 'tur', short: 'Istanbul talks' },
	'Foreign ministers at Antalya': { broker: 'tur', short: 'Antalya' },
	'Black Sea Grain Initiative': {
		broker: 'tur',
		short: 'Grain deal',
		carried: { find: /([\d.]+) million tonnes/, say: '$1 million tonnes of grain' }
	},
	'Ten-point peace formula': { broker: 'ukr', short: 'Ten-point formula' },
	'China position paper (12 points)': { broker: 'chn', short: 'China’s position paper' },
	'African peace mission': { broker: 'other', short: 'African mission' },
	'Jeddah meeting': { broker: 'other', short: 'Jeddah' },
	'China-Brazil six points': { broker: 'chn', short: 'China and Brazil, six points' },
	'Summit on Peace in Ukraine': { broker: 'other', short: 'Bürgenstock summit' },
	'Trump-Putin call': { broker: 'usa', short: 'Trump-Putin call' },
	'US-Russian meeting': { broker: 'usa', short: 'US-Russian meeting' },
	'Oval Office meeting': { broker: 'usa', short: 'Oval Office meeting' },
	'US proposal of an unconditional ceasefire': { broker: 'usa', short: 'US ceasefire proposal' },
	'Easter truce': {
		broker: 'rus',
		short: 'Easter truce',
		carried: { find: /Thirty-hour.*violations/, say: 'thirty hours, with violations' }
	},
	'Victory Day truce': { broker: 'rus', short: 'Victory Day truce' },
	'Istanbul round 1': {
		broker: 'tur',
		short: 'Istanbul round 1',
		carried: { find: /swap ([\d,]+) prisoners each/, say: '$1 prisoners each' }
	},
	'Istanbul round 2': {
		broker: 'tur',
		short: 'Istanbul round 2',
		carried: { find: /return of ([\d,]+) bodies each/, say: '$1 bodies each' }
	},
	'Istanbul round 3': {
		broker: 'tur',
		short: 'Istanbul round 3',
		carried: { find: /further exchanges/, say: 'further exchanges' }
	},
	'US envoy in Moscow': { broker: 'usa', short: 'US envoy in Moscow' },
	'Alaska summit': { broker: 'usa', short: 'Alaska summit' },
	'Washington meeting': { broker: 'usa', short: 'Washington meeting' },
	'Geneva talks on a 28-point draft': { broker: 'usa', short: 'Geneva, 28-point draft' },
	'US envoys with Putin': { broker: 'usa', short: 'US envoys with Putin' },
	'Miami talks': { broker: 'usa', short: 'Miami talks' },
	'Berlin talks': { broker: 'usa', short: 'Berlin talks' },
	'Paris meeting of allies': { broker: 'other', short: 'Paris, allies' },
	'Abu Dhabi round 1': { broker: 'usa', short: 'Abu Dhabi round 1' },
	'Abu Dhabi round 2': {
		broker: 'usa',
		short: 'Abu Dhabi round 2',
		carried: { find: /(\d+) prisoners/, say: '$1 prisoners' }
	},
	'Geneva three-way round': {
		broker: 'usa',
		short: 'Geneva, three-way',
		carried: { find: /further exchanges agreed/, say: 'further exchanges agreed' }
	},
	'Prisoner exchange agreed in Geneva': {
		broker: 'usa',
		short: 'Exchange of March',
		carried: { find: /(\d+) prisoners each/, say: '$1 prisoners each' }
	},
	'Three-day truce': {
		broker: 'usa',
		short: 'Three-day truce',
		carried: { find: /Seventy-two-hour.*exchange/, say: '72 hours and an exchange' }
	},
	'Open letter to the Russian president': { broker: 'ukr', short: 'Kyiv’s open letter' },
	'Joint statement of four leaders': { broker: 'ukr', short: 'Four leaders’ statement' },
	'US offer of technical talks in the Emirates': {
		broker: 'usa',
		short: 'US offer of technical talks'
	},
	'US envoys in Moscow and Kyiv': { broker: 'usa', short: 'US envoys in Moscow and Kyiv' }
};
