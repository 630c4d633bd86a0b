import { blocs, gaResolutions, gaVotes } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import { stateName } from '../../lib/text/state-names.en';
import { blocsOf, countOf, voteAt, type BlocsData, type BlocsExplore } from './derive';
import { roomCounts, steadyOf } from './draw/room';
import { mostNo, movedFrom, movedTo, rollCallsOf, totalsOf } from './facts';
import { views } from './views';
import { lanes } from './words.en';

/** The texts on the war as a whole that the words compare, 2022 and 2023. */
export const mainTexts = ['A/RES/ES-11/1', 'A/RES/ES-11/4', 'A/RES/ES-11/6'] as const;

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const first = totalsOf(gaResolutions(), 'A/RES/ES-11/1');
	const middle = totalsOf(gaResolutions(), 'A/RES/ES-11/7');
	const last = totalsOf(gaResolutions(), '2026-02-24');
	const abstained = mainTexts.map((text) => totalsOf(gaResolutions(), text).abstain);
	const calls = rollCallsOf(gaVotes());
	const reparation = totalsOf(gaResolutions(), 'A/RES/ES-11/5');
	const before = totalsOf(gaResolutions(), 'A/RES/ES-11/6');
	const moved = movedFrom(gaVotes(), 'A/RES/ES-11/6', 'A/RES/ES-11/7');
	const joined = movedTo(gaVotes(), 'A/RES/ES-11/6', 'A/RES/ES-11/7', 'yes');
	const data = prepare();
	const room = roomCounts(data);
	return {
		firstDate: longDate(first.date),
		firstYes: String(first.yes),
		firstNo: String(first.no),
		firstAbstain: String(first.abstain),
		firstAbsent: String(first.absent),
		lowAbstain: String(Math.min(...abstained)),
		highAbstain: String(Math.max(...abstained)),
		midYes: String(middle.yes),
		beforeDate: longDate(before.date),
		beforeYes: String(before.yes),
		midDate: longDate(middle.date),
		midNo: String(middle.no),
		left: String(moved.left),
		leftAbstain: String(moved.abstain),
		leftAbsent: String(moved.absent),
		leftNo: String(moved.no),
		joined: joined === 0 ? 'none' : String(joined),
		lastDate: longDate(last.date),
		steady: String(steadyOf(data, views['the-blocs-room'].texts).length),
		once: String(room.once),
		firm: String(room.firm),
		mostNo: String(mostNo(gaVotes())),
		reparationDate: longDate(reparation.date),
		reparationAbstain: String(reparation.abstain),
		midAbstain: String(middle.abstain),
		lastYes: String(last.yes),
		lastAbstain: String(last.abstain),
		rollCalls: String(calls.count),
		noesFrom: longDate(calls.first),
		noesTo: longDate(calls.last),
		members: String(new Set(gaVotes().map(({ iso3 }) => iso3)).size)
	};
}

/** Year whose ideal points place the states: the last before the invasion. */
const YEAR = 2021;
const LAST = '2026-02-24';

/** What the story's figure draws. */
export function prepare(): BlocsData {
	return (prepared ??= layOut());
}

/** Swarms take a second to lay out, and words, figure and tables ask for them. */
let prepared: BlocsData | undefined;

function layOut(): BlocsData {
	const points = blocs().filter((d) => d.year === YEAR && d.ideal_point !== null);
	const { date, yes, no, abstain } = totalsOf(gaResolutions(), LAST);
	return blocsOf(
		{
			votes: gaVotes(),
			points: new Map(points.map((d) => [d.iso3, d.ideal_point ?? NaN])),
			titles: new Map(gaResolutions().map((d) => [d.resolution, d.short_title])),
			last: { date, yes, no, abstain }
		},
		views['the-blocs-movers'].texts
	);
}

/** The figure for the reader's hands: with names, and what each text says. */
export function explore(): BlocsExplore {
	const blocs = prepare();
	const rows = new Map(gaResolutions().map((d) => [d.resolution, d]));
	return {
		blocs,
		names: blocs.codes.map(stateName),
		says: blocs.texts.map(({ id }) => {
			const row = rows.get(id);
			if (!row) throw new Error(`the-blocs: no text "${id}"`);
			return { summary: row.summary, url: row.url };
		})
	};
}

/** Totals of every text, and every vote of every member. */
export function tables(): FigureTable[] {
	const data = prepare();
	const points = new Map(
		blocs().flatMap((d) => (d.year === YEAR ? [[d.iso3, d.ideal_point] as const] : []))
	);
	const { last } = data;
	return [
		{
			id: 'votes-on-ukraine-totals',
			caption: 'Votes of the General Assembly on Ukraine: totals',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'text', label: 'Text' },
				{ key: 'title', label: 'Subject' },
				{ key: 'yes', label: 'For', numeric: true },
				{ key: 'abstain', label: 'Abstaining', numeric: true },
				{ key: 'absent', label: 'Absent', numeric: true },
				{ key: 'no', label: 'Against', numeric: true }
			],
			rows: [
				...data.texts.map((text) => ({
					date: longDate(text.date),
					text: text.id,
					title: text.title,
					yes: countOf(text, 'yes'),
					abstain: countOf(text, 'abstain'),
					absent: countOf(text, 'absent'),
					no: countOf(text, 'no')
				})),
				{
					date: longDate(last.date),
					text: 'number unconfirmed',
					title: 'Lasting peace, 2026',
					yes: last.yes,
					abstain: last.abstain,
					absent: null,
					no: last.no
				}
			]
		},
		{
			id: 'votes-on-ukraine-by-country',
			caption: `Votes of the ${data.codes.length} members, and their ideal point of ${YEAR} (higher is closer to the United States)`,
			columns: [
				{ key: 'name', label: 'Member' },
				{ key: 'point', label: `Ideal point, ${YEAR}`, numeric: true },
				...data.texts.map(({ id, title, date }) => ({
					key: id,
					label: `${title}, ${date.slice(0, 4)}`
				}))
			],
			rows: data.codes
				.map((code, i) => ({
					name: stateName(code),
					point: points.get(code) ?? null,
					...Object.fromEntries(
						data.texts.map((text) => [text.id, lanes[voteAt(text, i)].toLowerCase()])
					)
				}))
				.sort((a, b) => a.name.localeCompare(b.name, 'en'))
		}
	];
}
