import type { Firmness } from './known';
import type { Party, Speaker, Stage } from './items';

/** Words of the map under the reader's hands. Numbers and dates are given. */
export const capitals: Record<Speaker, string> = {
	KOR: 'Seoul',
	USA: 'Washington',
	UKR: 'Kyiv',
	RUS: 'Moscow',
	PRK: 'Pyongyang',
	press: 'press'
};

export const stages: Record<Stage, string> = {
	boarding: 'Boarding',
	landing: 'Landing',
	training: 'Training',
	west: 'The way west',
	front: 'Front',
	after: 'Afterwards',
	arms: 'Arms',
	other: 'Workers, trains, bridge'
};

export const firmness: Record<Firmness, string> = {
	actor: 'Said by Moscow or Pyongyang themselves',
	several: 'Said by several states, or by one and shown by independent images',
	one: 'One state’s account',
	press: 'Press, institutes or unnamed officials; no state'
};

export const ui = {
	heading: (date: string) => `What was known on ${date}`,
	headingOf: (who: string, date: string) => `What ${who} had said by ${date}`,
	accordingTo: 'According to',
	all: 'All',
	nothing: (who: string) => `According to ${who}, there is nothing to draw`,
	some: (who: string, n: number) =>
		n === 1
			? `One entry rests on ${who}; the rest is what others said`
			: `${n} entries rest on ${who}; the rest is what others said`,
	said: (date: string, text: string) => `${date}: ${text}`,
	silent: (who: string) => `No statement by ${who} by this day is in the tables.`,
	closer: 'Closer',
	wider: 'Wider',
	whole: 'Whole map',
	map: 'Map. Arrow keys move it, plus and minus bring it closer or farther.',
	touch: 'Two fingers move the map',
	list: 'Places and legs',
	way: (stage: Stage, name: string) => (stage === 'arms' ? `Arms: ${name}` : name),
	empty: 'Nothing had been said by this day.',
	slider: 'What was known on',
	statements: (n: number) => (n === 1 ? '1 statement' : `${n} statements`),
	admission: 'admission',
	fromKursk: (km: string) => `${km} km from Kursk as the crow flies`,
	between: (km: string) => `${km} km between its ends as the crow flies`,
	endsOnly: 'Only the two ends are drawn: no way was reported.',
	schematic: 'The line is schematic; only its ends were reported.',
	since: (who: string, date: string) => `${who} ${date}`,
	sources: 'Sources',
	link: 'Link to this entry',
	close: 'Close',
	ghost: 'Grey: what others said',
	hatched: (date: string) => `Hatched: occupied, ${date}`,
	notHatched: (date: string) => `No shares by region before ${date}: nothing is hatched`,
	chosen: (name: string) => `${name} chosen`,
	keyHeading: 'Signs'
} as const;

export const partyName = (party: Party): string => capitals[party];
