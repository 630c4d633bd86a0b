import { count, days, type FigureCheck, num, paths, shapes, sum, type Tables } from './checking';
import type { Drawing, Row, Shape } from './drawn';

const millions = (value: number) => (value / 1e6).toFixed(1);
const ring = /^#f3eee5$/;
/** Dots of a field of upright rows: the dashes of each stroke are as far apart as the strokes. */
function dotsOf({ attributes: { d = '' } }: Shape): number {
	const across = [...d.matchAll(/M(-?[\d.]+) /g)].map(([, x]) => Number(x));
	const pitch = ((across[2] ?? 0) - (across[0] ?? 0)) / 2;
	const lengths = [...d.matchAll(/v-([\d.]+)/g)].map(([, length]) => Number(length));
	return lengths.reduce((all, length) => all + Math.floor(length / pitch + 0.01) + 1, 0);
}
const fields = ({ shapes: all }: Drawing) => all.filter(({ parts }) => parts > 100).map(dotsOf);
/** Days from the first day of one event to that of a later one, each found by words of its title. */
function daysBetween(events: readonly Row[], first: string, second: string): number {
	const start = (words: string) => {
		const found = events.filter(({ event }) => String(event).includes(words)).at(-1);
		const [, day, rest] = /^(\d+)(?:–\d+)? (.+)$/.exec(String(found?.date)) ?? [];
		return Date.parse(`${day} ${rest} UTC`);
	};
	return (start(second) - start(first)) / 86_400_000;
}
const lastPlans = (tables: Tables) => (tables['people-in-need-and-plans'] ?? []).slice(-4);
const votedFor = (row: Row, text: string) => row[text] === 'for';

/** Figures from people to framework. */
export const firstHalf: Readonly<Record<string, FigureCheck>> = {
	'people-first': {
		beside: {},
		derived: (t) => lastPlans(t).map((row) => num(row, 'need') - num(row, 'target')),
		labels: [
			{
				step: 'people-first-target',
				of: (t) =>
					lastPlans(t).flatMap((row) => [
						`${millions(num(row, 'target'))} of ${millions(num(row, 'need'))} million`,
						`${Math.round(num(row, 'share'))}%`
					])
			}
		],
		marks: [
			{
				what: 'strokes of a thousand people in need',
				step: 'people-first-need',
				drawn: (d) =>
					paths(d)
						.slice(0, 3)
						.reduce((all, one) => all + one, 0),
				asked: (t) => Math.round(num(lastPlans(t).at(-1), 'need') / 1000)
			},
			{
				what: 'strokes of a thousand people not on the list',
				step: 'people-first-target',
				drawn: (d) => paths(d)[0] ?? 0,
				asked: (t) => {
					const last = lastPlans(t).at(-1);
					return Math.round((num(last, 'need') - num(last, 'target')) / 1000);
				}
			}
		]
	},
	'the-admission': {
		beside: {
			'scale bar and rings': ['100', '1,000', '2,000', '3,000', '4,000', '5,000', '6,000']
		},
		labels: [
			{
				step: 'the-admission-corridor',
				of: ({ places = [] }) =>
					['Khabarovsk', 'Ussuriysk', 'Vladivostok', 'Blagoveshchensk'].map((name) => {
						const km = num(
							places.find(({ place }) => place === name),
							'km'
						);
						return `${name} ${km.toLocaleString('en-GB')} km`;
					})
			},
			{
				step: 'the-admission-border',
				of: ({ 'occupied-regions': regions = [] }) =>
					['Luhansk', 'Donetsk'].map((name) => {
						const row = regions.find(
							({ region, date }) => String(region).startsWith(name) && date === '2025-01-02'
						);
						return `${name} ${num(row, 'share')} %`;
					})
			}
		]
	},
	'the-blocs': {
		beside: { 'number of member states': ['193'] },
		derived: ({ 'votes-on-ukraine-by-country': states = [] }) => {
			const before = states.filter((row) => votedFor(row, 'A/RES/ES-11/6'));
			const texts = Object.keys(states[0] ?? {}).filter((key) => key.startsWith('A/RES/'));
			return [
				count(before, (row) => !votedFor(row, 'A/RES/ES-11/7')),
				count(states, (row) => texts.some((text) => row[text] === 'abstaining')),
				count(states, (row) => texts.every((text) => votedFor(row, text)))
			];
		},
		labels: [
			{
				step: 'the-blocs-noes',
				of: ({ 'votes-on-ukraine-totals': totals = [] }) =>
					totals.slice(0, -1).map(({ no }) => String(no))
			}
		],
		marks: [
			{
				what: 'states, by vote',
				step: 'the-blocs-first-vote',
				drawn: shapes(
					({ name, attributes: { fill, stroke } }) =>
						name === 'path' && fill !== 'none' && stroke !== undefined && !ring.test(stroke)
				),
				asked: ({ 'votes-on-ukraine-by-country': states = [] }) => states.length
			}
		]
	},
	'the-civilians': {
		beside: {
			'data/world/infrastructure.csv, and reports named under the drawing': [
				'40',
				'395',
				'2,635',
				'1,670',
				'790',
				'508',
				'43'
			]
		},
		marks: [
			{
				what: 'dots of ten people injured',
				step: 'the-civilians-reported',
				drawn: (d) => fields(d)[0] ?? 0,
				asked: ({ 'civilian-casualties-by-month': months = [] }) =>
					months.reduce((all, row) => all + Math.round(num(row, 'injured') / 10), 0)
			},
			{
				what: 'dots of ten people killed',
				step: 'the-civilians-reported',
				drawn: (d) => fields(d)[1] ?? 0,
				asked: ({ 'civilian-casualties-by-month': months = [] }) =>
					months.reduce((all, row) => all + Math.round(num(row, 'killed') / 10), 0)
			}
		]
	},
	'the-corridors': {
		beside: { 'scale bar': ['50', '200'] },
		derived: ({ agreements = [] }) => agreements.map(({ from, to }) => days(from, to)),
		labels: [
			{
				step: 'the-corridors-sea',
				of: ({ agreements = [], 'sea-corridor': sea = [] }) => {
					const deal = agreements.find(({ name }) => name === 'By sea from Odesa');
					const end = sea.at(-1);
					return [
						`${days(deal?.from, deal?.to)} days`,
						`${millions(num(end, 'tonnes'))} million tonnes`,
						`${num(end, 'voyages').toLocaleString('en-GB')} voyages`
					];
				}
			}
		]
	},
	'the-escalation': {
		beside: { 'width of a year against one before 2022': ['42'] },
		derived: ({ 'the-escalation-events': events = [] }) => [
			// Those after the opening's play-head.
			count(events, ({ date }) => String(date).slice(-4) >= '2022'),
			daysBetween(events, 'navy carries the first', 'enters into force'),
			daysBetween(events, 'Seoul announces', 'top general credits'),
			daysBetween(events, 'Seoul announces', 'North Korea admits')
		],
		marks: [
			{
				what: 'places of events, and six in the key',
				step: 'the-escalation-whole',
				drawn: ({ shapes: all }) =>
					new Set(
						all
							.filter(({ name }) => name === 'circle')
							.map(({ attributes: { cx, cy } }) => `${cx} ${cy}`)
					).size,
				asked: ({ 'the-escalation-events': events = [] }) => events.length + 6
			}
		]
	},
	'the-framework': {
		beside: {
			axes: ['1,000', '2,000', '3,000', '4,000', '5,000', '6,000', '200', '400', '600'],
			'statements and the distance from Vladivostok, data/geo': [
				'6,733',
				'10,000',
				'15,000',
				'50,000'
			],
			'deaths between states in 2025, data/world/conflicts.csv': ['89'],
			'number of member states': ['193']
		},
		derived: (t) =>
			(t['conflicts-by-year'] ?? []).map((row) => Math.round(num(row, 'deaths') / 1000) * 1000),
		marks: (['within', 'foreign', 'between', 'colonial'] as const).map((kind, i) => ({
			what: `conflicts: ${kind}`,
			step: 'the-framework-strip',
			drawn: (d: Drawing) => paths(d)[i] ?? 0,
			asked: (t: Tables) => sum(t['conflicts-by-year'], kind)
		}))
	}
};
