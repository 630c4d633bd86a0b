/** Words inside the drawing and its controls. Numbers and dates in them are given, never written here. */
import { capital } from '../../lib/text/capital';
import { SHORT_MONTHS } from '../../lib/text/dates';
import { spelled } from '../../lib/text/numerals.en';
import type { Broker } from './brokers';
import type { Result } from './derive';

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
		first || month === 0 ? `${SHORT_MONTHS[month] ?? ''} ${year}` : (SHORT_MONTHS[month] ?? ''),
	sum: (carried: number, all: number) => `${capital(spelled(carried))} of ${all} carried something`,
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
		const name = SHORT_MONTHS[Number(month) - 1] ?? '';
		return phone ? `${name} ${year.slice(2)}` : `${Number(day)} ${name} ${year}`;
	}
};

export const sectorNames: Readonly<Record<string, string>> = {
	housing: 'Housing',
	transport: 'Transport',
	commerce_industry: 'Commerce and industry',
	energy: 'Energy'
};

export const explore = {
	brokers: 'Brokers',
	results: 'What came of it',
	shown: (n: number, all: number, carried: number, held: number) => {
		const count = (of: number, one: string) => `${of} ${one}${of === 1 ? '' : 's'}`;
		const parts = [count(n - carried - held, 'ring'), count(carried, 'disc'), count(held, 'bar')];
		return `${n} of ${all} marks shown: ${parts.join(', ')}.`;
	},
	named: (name: string, date: string, result: string) => `${name}, ${date}: ${result}`,
	key: 'Tap a mark, or open an attempt in the list below. Meetings are not progress: look at what came of them.',
	toWall: 'The cost of rebuilding is further down',
	list: (n: number) => `The attempts shown (${n})`,
	broker: 'Broker, our reading',
	class: 'Class, our reading',
	agreed: 'Agreed or said',
	result: 'Result',
	place: 'Place',
	states: 'States named',
	more: 'and others that the sources do not all name',
	monthOnly: 'Only the month is known; the mark stands in its middle.',
	apart: 'From the timeline; it is in no count of attempts.',
	note: 'Remark',
	sources: 'Sources',
	wall: 'The cost of rebuilding, two estimates side by side',
	estimate: 'Estimate',
	with: 'Held against',
	wallKey:
		'One brick is one billion dollars. Bricks in full ink are what the larger of the two has more. Need over ten years, not money spent.',
	compare: (a: { need: number; cutoff: string }, b: { need: number; cutoff: string }) => {
		const more = a.need - b.need;
		const share = Math.round((Math.abs(more) / b.need) * 100);
		return `${a.need} billion dollars at ${a.cutoff}: ${Math.abs(more)} billion, or ${share} per cent, ${more >= 0 ? 'more' : 'less'} than the ${b.need} at ${b.cutoff}.`;
	},
	cutoff: 'Counts damage up to',
	published: 'Published',
	need: 'Need over ten years',
	damage: 'Direct damage',
	billion: (n: number) => `${n} billion dollars`,
	unknown: 'not in the sources',
	sectors: 'By sector, as far as found',
	rest: (n: number) => `the rest, ${n} billion, is not in our sources by sector`,
	noSectors: 'not in our sources'
};
