import { listed } from '../../lib/text/list';
import { spelled } from '../../lib/text/numerals.en';
import { aidUkraine, claims, events, sources, tradeChinaRussia } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import { stateName } from '../../lib/text/state-names.en';
import {
	bracketsOf,
	byQuarter,
	institutions,
	kinds,
	monthsInLast,
	outsideEurope,
	quartersIn,
	states,
	tradeYears,
	type Donor,
	type ExploreText,
	type PowersData,
	type PowersExplore,
	type Votes
} from './derive';
import { allocated, chinaRussia, isoDay, lastPackage, missingYears, span } from './facts';
import { ballots, groupOf, row, statements, symbols } from './votes.server';
import { stateNames, voteWords } from './words.en';

/** The tracker has one donor that is no member of the United Nations. */
const donorName = (code: string) => (code === 'TWN' ? 'Taiwan' : stateName(code));

const lastPackageDay = () =>
	lastPackage(claims().flatMap((claim) => claim.evidence_against_or_qualification));

/** What the story's figure draws. */
export function prepare(): PowersData {
	const aid = aidUkraine().filter(({ release }) => release === 'R28');
	const quarters = quartersIn(aid);
	const usa = byQuarter(aid, quarters, (code) => code === 'USA');
	const all = Math.max(...usa);
	const quarter = usa.indexOf(all);
	const loans = byQuarter(aid, quarters, (code) => code === 'USA', 'financial');
	const texts = ballots();
	const votes = Object.fromEntries(
		states.map((state) => [state, Object.fromEntries(texts.map((d) => [d.id, d.votes[state]]))])
	) as Votes;
	return {
		quarters,
		months: monthsInLast(aid),
		usa,
		europe: byQuarter(aid, quarters, (code) => !outsideEurope.includes(code)),
		peak: { quarter, all, financial: loans[quarter] ?? 0 },
		trade: tradeYears(tradeChinaRussia()).filter(({ year }) => year >= 2019),
		invasion: row(events(), 'ev-2022-02-24-invasion').date,
		demands: {
			assembly: row(events(), 'ev-2022-03-02-es111').date,
			court: row(events(), 'ev-2022-03-16-icj').date
		},
		lastPackage: isoDay(lastPackageDay()),
		texts: texts.map(({ id, date, symbol }) => ({ id, date, group: groupOf(symbol, id) })),
		votes,
		brackets: bracketsOf(votes),
		saidOn: Object.fromEntries(statements().map(({ state, date }) => [state, date]))
	};
}

/** Donors with a line of their own: those that allocated this much or more, EUR billion. */
const LARGE = 5;

/** The ledger and the matrix for the reader's hands: large donors by kind, and what stands behind a vote. */
export function explore(): PowersExplore {
	const figure = prepare();
	const aid = aidUkraine().filter(({ release }) => release === 'R28');
	const series = (donors: (code: string) => boolean) =>
		Object.fromEntries(
			kinds.map((kind) => [kind, byQuarter(aid, figure.quarters, donors, kind)])
		) as Donor['series'];
	const totals = aid.filter((d) => d.level === 'cumulative' && d.type === 'total');
	const sum = (donors: (code: string) => boolean) =>
		totals.filter((d) => donors(d.donor_code)).reduce((all, d) => all + (d.value ?? 0), 0);
	const group = (id: string, name: string, donors: (code: string) => boolean): Donor => ({
		id,
		name,
		series: series(donors),
		total: Math.round(sum(donors) * 10) / 10
	});
	const large = totals
		.filter((d) => (d.value ?? 0) >= LARGE && !['USA', 'EU'].includes(d.donor_code))
		.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const said = statements();
	const texts: ExploreText[] = ballots().map((d) => ({
		id: d.id,
		date: d.date,
		group: groupOf(d.symbol, d.id),
		symbol: d.symbol,
		title: d.title,
		outcome: d.outcome,
		url: d.url,
		sources: d.sources
	}));
	const used = new Set([...texts.flatMap((d) => d.sources), ...said.map((d) => d.source)]);
	return {
		figure,
		donors: [
			group('USA', 'United States', (code) => code === 'USA'),
			group('europe', 'Europe', (code) => !outsideEurope.includes(code)),
			group('EU', 'EU institutions', (code) => institutions.includes(code)),
			...large.map((d) =>
				group(d.donor_code, donorName(d.donor_code), (code) => code === d.donor_code)
			)
		],
		texts,
		titles: Object.fromEntries(
			sources().flatMap(({ id, title }) => (used.has(id) ? [[id, title]] : []))
		),
		said
	};
}

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const trade = chinaRussia(tradeChinaRussia());
	const whole = (row?: { total: number }) => String(Math.round(row?.total ?? NaN));
	const before = trade.findLast(({ year }) => year < 2022);
	const peak = trade.toSorted((a, b) => b.total - a.total)[0];
	const last = trade.at(-1);
	const { quarters, usa, europe, peak: high, texts, ...data } = prepare();
	const first = trade.find(({ year }) => year >= 2019);
	const after = trade.find(({ year }) => year > 2021);
	const part = data.trade.find(({ total }) => total === null)?.toNovember;
	const early = span(quarters, europe, (id) => id < '2025');
	const late = span(quarters, europe, (id) => id.startsWith('2025'));
	const round = (n: number | undefined) => String(Math.round(n ?? NaN));
	const names = outsideEurope.map(donorName);
	return {
		invasion: longDate(data.invasion),
		assembly: longDate(data.demands.assembly),
		court: longDate(data.demands.court),
		tradeFirst: whole(first),
		tradeFirstYear: String(first?.year),
		tradeAfter: whole(after),
		tradeAfterYear: String(after?.year),
		tradePart: round(part),
		thirdQuarter: round(usa[quarters.indexOf('2022-Q3')]),
		peak: round(high.all),
		peakFinancial: round(high.financial),
		europeLow: round(early.low),
		europeHigh: round(early.high),
		europeLowAfter: round(late.low),
		europeHighAfter: round(late.high),
		usaDated: round(usa.reduce((sum, n) => sum + n, 0)),
		outside: `the ${listed(names)}`,
		texts: spelled(texts.length),
		tradeBefore: whole(before),
		tradeBeforeYear: String(before?.year),
		tradePeak: whole(peak),
		tradePeakYear: String(peak?.year),
		tradeLast: whole(last),
		tradeLastYear: String(last?.year),
		tradeGap: missingYears(tradeChinaRussia()).join(', '),
		usaTotal: String(Math.round(allocated(aidUkraine(), 'USA'))),
		lastPackage: lastPackageDay()
	};
}

/** The two halves and the matrix, row by row. */
export function tables(): FigureTable[] {
	const { quarters, usa, europe, texts, votes } = prepare();
	return [
		{
			id: 'aid-by-quarter',
			caption:
				'Aid allocated to Ukraine by quarter, EUR billion, dated activities; the last quarter has two months',
			columns: [
				{ key: 'quarter', label: 'Quarter' },
				{ key: 'usa', label: 'United States', numeric: true },
				{ key: 'europe', label: 'Europe', numeric: true }
			],
			rows: quarters.map((quarter, i) => ({
				quarter: quarter.replace('-', ' '),
				usa: usa[i] ?? null,
				europe: europe[i] ?? null
			}))
		},
		{
			id: 'china-russia-trade',
			caption:
				'Trade of China and Russia, both directions, USD billion a year; a dash: no full year found',
			columns: [
				{ key: 'year', label: 'Year', numeric: true },
				{ key: 'total', label: 'Total', numeric: true },
				{ key: 'toNovember', label: 'January to November only', numeric: true }
			],
			rows: tradeYears(tradeChinaRussia()).map(({ year, total, toNovember }) => ({
				year,
				total,
				toNovember: toNovember ?? null
			}))
		},
		{
			id: 'votes-of-the-five',
			caption: 'Votes of the permanent members on the texts of the matrix',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'text', label: 'Text' },
				...states.map((state) => ({ key: state, label: stateNames[state] }))
			],
			rows: texts.map(({ id, date }) => ({
				date,
				text: symbols[id],
				...Object.fromEntries(states.map((state) => [state, voteWords[votes[state][id]]]))
			}))
		}
	];
}
