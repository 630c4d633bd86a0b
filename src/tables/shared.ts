import { integer, number } from '../lib/data/columns';
import type { Licence } from '../lib/data/table';

/** Facts put together for this project. */
export const compiled: Licence = {
	name: 'facts',
	title:
		'Facts compiled for this project; reuse with a link to this site and to the sources of the row'
};
/** Coordinates from GeoNames. */
export const geonames: Licence = {
	name: 'CC-BY-4.0',
	title: 'Coordinates from GeoNames, Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};
export const ccBy: Licence = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};
export const publicDomain: Licence = {
	name: 'public-domain',
	title: 'Public domain (Natural Earth)',
	path: 'https://www.naturalearthdata.com/about/terms-of-use/'
};
export const unLibrary: Licence = {
	name: 'un-non-commercial',
	title:
		'Copyright United Nations; non-commercial use with attribution. Titles and classes are ours'
};
export const idealPoints: Licence = {
	name: 'citation-required',
	title: 'Cite Bailey, Strezhnev and Voeten 2017 and, for agreement, Fjelstul, Hug and Kilby 2025'
};
export const sipri: Licence = {
	name: 'sipri-excerpt',
	title: 'SIPRI: excerpts with attribution; ask SIPRI before showing much more than this'
};
export const kiel: Licence = {
	name: 'kiel-non-commercial',
	title: 'Kiel Institute: free for research and non-commercial use with attribution'
};
export const mixed: Licence = {
	name: 'mixed',
	title: 'Facts from several publishers; terms stand with each source in data/sources.json'
};

export const CONFIDENCE = ['high', 'medium', 'low'] as const;
/** Sides of a statement, two letters as in `geo`; `other` has no side in the war. */
export const SIDES = ['KR', 'US', 'UA', 'UK', 'RU', 'KP', 'other'] as const;
export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;
/** How a number was hedged by the one who said it. */
export const QUALIFIERS = [
	'exactly',
	'about',
	'around',
	'nearly',
	'approaching',
	'at least',
	'more than',
	'up to',
	'between',
	'not stated'
] as const;
/** The fifteen paragraphs of the essay. */
export const PARAGRAPHS = [
	'p1',
	'p2',
	'p3',
	'p4',
	'p5',
	'p6',
	'p7',
	'p8',
	'p9',
	'p10',
	'p11',
	'p12',
	'p13',
	'p14',
	'p15'
] as const;

export const latitude = (description = 'Latitude, WGS 84') =>
	number(description, { unit: '°N', min: -90, max: 90 });
export const longitude = (description = 'Longitude, WGS 84') =>
	number(description, { unit: '°E', min: -180, max: 180 });

/** A count of votes. */
export const votes = (description: string) => integer(description, { unit: 'votes', min: 0 });
/** A part of a whole, 0 to 1. */
export const share = (description: string) => number(description, { min: 0, max: 1 });
