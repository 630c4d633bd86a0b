/** The sections in reading order. To add one: a folder of this name beside this file, and its name here. */
export const order = [
	'the-admission',
	'the-escalation',
	'the-law',
	'the-veto',
	'the-ripples',
	'the-blocs',
	'the-powers',
	'the-price-of-no-deal',
	'the-civilians',
	'people-first',
	'the-corridors',
	'the-framework',
	'the-pledge',
	'together'
] as const;

export type SectionId = (typeof order)[number];
