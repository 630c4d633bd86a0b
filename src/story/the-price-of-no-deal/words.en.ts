/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */
import type { Broker } from './brokers';
import type { Result } from './derive';

const SMALL = [
	'none',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten'
];
export const spell = (n: number) => SMALL[n] ?? String(n);

export const resultNames: Readonly<Record<Result, string>> = {
	nothing: 'nothing agreed or kept',
	carried: 'carried something',
	held: 'held'
};

const names: Readonly<Record<Broker, string>> = {
	tur: 'Türkiye',
	un: 'UN and Red Cross',
	usa: 'United States',
	chn: 'China, Brazil',
	other: 'Other hosts',
	ukr: 'Ukraine proposes',
	rus: 'Russia, or no broker'
};

export const lanes = {
	names,
	phone: {
		tur: 'Türkiye',
		un: 'UN, Red Cross',
		usa: 'United States',
		chn: 'China, Brazil',
		other: 'Other hosts',
		ukr: 'Ukraine',
		rus: 'Russia or none'
	} satisfies Record<Broker, string>,
	count: ({ all, carried, held }: { all: number; carried: number; held: number }) => {
		if (all === 0) return 'from the timeline';
		const of = [carried > 0 ? `${carried} carried` : '', held > 0 ? `${held} held` : ''];
		return [`${all} attempts`, ...of.filter(Boolean)].join(', ');
	},
	nothing: (n: number, phone: boolean) =>
		phone ? `nothing kept: ${n}` : `nothing agreed or kept: ${n}`,
	carried: (n: number, phone: boolean) =>
		phone ? `carried: ${n} + 1` : `carried something: ${n}, and Mariupol`,
	held: (n: number) => `held: ${n}`,
	grain: (carried: string, days: number) => [carried, `with the UN, ${days} days`] as const,
	rounds: 'Three rounds in Istanbul',
	gloss: (carried: readonly string[]) => carried.join(', '),
	exchanges: 'Exchanges, and a truce',
	easter: (carried: string) => `Easter truce: ${carried}`,
	people: (carried: string, phone: boolean) =>
		phone ? carried.replace(/ out of .*/, '') : carried,
	grainPhone: (carried: string) => carried.replace('million tonnes', 'm t'),
	roundsPhone: (carried: readonly string[]) => carried[0] ?? '',
	exchangesPhone: 'exchanges, a truce',
	easterPhone: 'thirty hours'
};

export const weave = {
	axis: (month: number, year: number, first: boolean) =>
		first || month === 0 ? `${MONTHS[month] ?? ''} ${year}` : (MONTHS[month] ?? ''),
	sum: (carried: number, all: number) => `${capital(spell(carried))} of ${all} carried something`,
	sumGloss: ['prisoners, the dead, a pause', 'line through a mark: month only'],
	land: ['Land', 'left open in Berlin,', 'Moscow and Miami'],
	end: 'Open: nothing later was found'
};

export const wall = {
	top: (need: number, last: boolean, phone: boolean) =>
		phone && !last ? String(need) : last && !phone ? `$${need} billion` : `$${need} bn`,
	brick: ['One brick is', 'one billion dollars'],
	brickPhone: ['One brick:', 'one billion', 'dollars. Full', 'ink: added'],
	before: 'in the last estimate',
	added: 'added since',
	gloss: [
		'Need over ten years,',
		'as Ukraine, World Bank,',
		'EU and UN estimate it.',
		'Not money spent.'
	],
	day: (iso: string, phone: boolean) => {
		const [year = '', month = '', day = ''] = iso.split('-');
		const name = MONTHS[Number(month) - 1] ?? '';
		return phone ? `${name} ${year.slice(2)}` : `${Number(day)} ${name} ${year}`;
	}
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
