import { count, type FigureCheck, num, paths, shapes, sum, type Tables } from './checking';
import type { Drawing, Row } from './drawn';

const circles = (...radii: readonly string[]) =>
	shapes(({ name, attributes: { r = '' } }) => name === 'circle' && radii.includes(r));
const short = (iso: Row[string] | undefined) =>
	new Date(`${String(iso)}T00:00:00Z`).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC'
	});
/** How far prices stood above January 2022 while the rings run, per cent, by series. */
function above(tables: Tables, key: string): { month: string; percent: number }[] {
	const months = tables['prices-by-month'] ?? [];
	const start = num(
		months.find(({ month }) => month === '2022-01'),
		key
	);
	return months
		.filter(({ month }) => String(month) > '2022-01' && String(month) <= '2023-07')
		.map((row) => ({
			month: String(row.month),
			percent: Math.round((num(row, key) / start - 1) * 100)
		}));
}
const series = ['food', 'wheat', 'gas', 'oil'] as const;
const monthName = (month: string) =>
	new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
/** Names of columns with the states' codes, as the veto table writes them. */
const vetoers = {
	Russia: 'Russia (USSR to 1991)',
	'United States': 'United States',
	'United Kingdom': 'United Kingdom',
	China: 'China',
	France: 'France'
} as const;
const vetoesBy = (tables: Tables, state: string) =>
	count(tables['every-veto'], ({ by }) =>
		String(by)
			.split(/, | and /)
			.includes(state)
	);
const decades = (rows: readonly Row[]) =>
	[4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) =>
		count(rows, ({ date }) => Math.floor((Number(String(date).slice(0, 4)) - 1900) / 10) === n)
	);
const votesOf = (rows: readonly Row[], vote: string) =>
	rows.reduce((all, row) => all + Object.values(row).filter((cell) => cell === vote).length, 0);

/** Figures from law to the table of all together. */
export const secondHalf: Readonly<Record<string, FigureCheck>> = {
	'the-law': {
		beside: {
			'days from the first ship to the treaty in force, data/story/events.csv': ['57'],
			'absent, data/un/ga_votes.csv': ['12']
		},
		marks: [
			{
				what: 'premises',
				step: 'the-law-verdicts',
				drawn: circles('5.5'),
				asked: ({ premises }) => count(premises, ({ place }) => place !== null)
			}
		]
	},
	'the-pledge': {
		beside: { 'number of member states': ['193'], 'data/world/aid_ukraine.csv': ['84.4'] },
		labels: [
			{
				step: 'the-pledge-asks',
				of: ({ 'asks-and-texts': texts = [] }) =>
					texts
						.filter(({ yes, date }) => yes !== null && String(date) < '2026')
						.map(({ text, date, says, yes }) => `${text} ${short(date)} ${says} ${yes} for`)
			}
		]
	},
	'the-powers': {
		beside: { axes: ['10', '20', '30', '100', '200'] },
		marks: [
			{
				what: 'votes for',
				step: 'the-powers-words',
				drawn: circles('11'),
				asked: ({ 'votes-of-the-five': votes = [] }) => votesOf(votes, 'for')
			},
			{
				what: 'votes of those abstaining',
				step: 'the-powers-words',
				drawn: circles('9.9'),
				asked: ({ 'votes-of-the-five': votes = [] }) => votesOf(votes, 'abstaining')
			},
			{
				what: 'years of trade known in full',
				step: 'the-powers-china',
				drawn: circles('5.5'),
				asked: ({ 'china-russia-trade': years = [] }) =>
					count(years, ({ year, total }) => Number(year) >= 2019 && total !== null)
			}
		]
	},
	'the-price-of-no-deal': {
		beside: {
			'what an attempt carried, data/world/diplomacy.csv': [
				'32.9',
				'360',
				'600',
				'1,000',
				'6,000',
				'314',
				'200',
				'72'
			]
		},
		derived: ({ 'attempts-at-diplomacy': attempts = [] }) => [
			...['nothing agreed or kept', 'carried something', 'held'].map((word) =>
				count(attempts, (row) => row.class === word)
			),
			count(attempts, ({ date }) => String(date) >= '2025')
		],
		labels: [
			{
				step: 'the-price-of-no-deal-wall',
				of: ({ 'need-for-reconstruction': need = [] }) =>
					need.map((row) => `$${num(row, 'need')} b`)
			}
		],
		marks: [
			{
				what: 'attempts of which nothing was agreed or kept, and one in the key',
				step: 'the-price-of-no-deal-strands',
				drawn: circles('5.3'),
				asked: ({ 'attempts-at-diplomacy': attempts = [] }) =>
					count(attempts, (row) => row.class === 'nothing agreed or kept') + 1
			},
			{
				what: 'bricks of a billion dollars in five walls',
				step: 'the-price-of-no-deal-wall',
				drawn: shapes(({ parts }) => parts > 30),
				asked: (t) => sum(t['need-for-reconstruction'], 'need')
			}
		]
	},
	'the-ripples': {
		beside: { 'thickness key': ['10', '50', '100'] },
		derived: (t) => series.flatMap((key) => above(t, key).map(({ percent }) => percent)),
		labels: [
			{
				step: 'the-ripples-deal',
				of: (t) =>
					series.map((key) => {
						const top = above(t, key).reduce((a, b) => (b.percent > a.percent ? b : a));
						return `+${top.percent}% in ${monthName(top.month)}`;
					})
			}
		]
	},
	'the-veto': {
		beside: { 'article of the Charter': ['108'] },
		derived: (t) => [
			(t['every-veto'] ?? []).length,
			...Object.keys(vetoers).map((state) => vetoesBy(t, state)),
			...decades(t['every-veto'] ?? []),
			sum(t['texts-on-north-korea']?.slice(0, 11), 'yes')
		],
		labels: [
			{
				step: 'the-veto-every-veto',
				of: (t) => Object.entries(vetoers).map(([state, name]) => `${name} ${vetoesBy(t, state)}`)
			}
		],
		marks: [
			...(
				[
					['for', '14.6'],
					['abstaining', '13.4']
				] as const
			).map(([vote, r]) => ({
				what: `votes ${vote}`,
				step: 'the-veto-three-votes',
				drawn: circles(r),
				asked: (t: Tables) => count(t['votes-on-ukraine'], (row) => row.vote === vote)
			})),
			{
				what: 'votes for sanctions',
				step: 'the-veto-north-korea',
				drawn: circles('7.6'),
				asked: (t) =>
					sum(
						t['texts-on-north-korea']?.filter(({ no }) => no === 0),
						'yes'
					)
			},
			...Object.keys(vetoers).map((state, i) => ({
				what: `squares of ${state}`,
				step: 'the-veto-every-veto',
				// The longest path is the cut through all of them.
				drawn: (d: Drawing) => paths(d)[i + 1] ?? 0,
				asked: (t: Tables) => vetoesBy(t, state)
			}))
		]
	},
	together: {
		beside: {},
		derived: ({ 'claims-and-verdicts': claims = [] }) => {
			const opinion = count(claims, ({ verdict }) => String(verdict).includes('opinion'));
			return [opinion, claims.length - opinion];
		},
		marks: [
			{
				what: 'tables, and one in the key',
				step: 'together-absent',
				drawn: circles('15'),
				asked: ({ 'tables-and-chairs': meetings = [] }) => meetings.length + 1
			},
			...(
				[
					['USA', '#4d5966'],
					['UKR', '#1d5fa8'],
					['RUS', '#b8402a']
				] as const
			).map(([state, colour]) => ({
				what: `chairs of ${state}, and one in the key`,
				step: 'together-absent',
				drawn: shapes(
					({ name, attributes: { fill, r } }) => name === 'circle' && fill === colour && r === '6.2'
				),
				asked: (t: Tables) => count(t['tables-and-chairs'], (row) => row[state] === 'took part') + 1
			}))
		]
	}
};
