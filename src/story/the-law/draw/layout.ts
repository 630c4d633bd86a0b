import { longDate } from '../../../lib/text/dates';
import type { LawData, PremiseId } from '../derive';
import type { LawView } from '../views';
import { map as said, type Told } from '../words.en';
import { articleTexts } from './articles';
import { belowOf } from './below';
import { detailsFor, fallingChain, type ChainContext } from './chain';
import { frameOf, type Frame } from './frame';
import { levelChain } from './level';
import { borderAt, placeMap, type PlacedMap } from './map';
import { ink2, round, type ChainScene, type Scene, type Text } from './scene';

const RUS = 'var(--rus)';
const UKR = 'var(--ukr)';
/** The map behind a view that is about something else. */
const ASIDE = 0.45;

const monthYear = (iso: string) => longDate(iso).replace(/^\d+ /, '');

/** The facts of the data as the drawing prints them. */
export const toldOf = ({ vote, dates }: LawData): Told => ({
	...vote,
	inForce: longDate(dates.inForce),
	statement: longDate(dates.statement),
	report: monthYear(dates.report)
});

/** Places a view in its box. @param rejected premises that the reader does not accept */
export function layout(
	data: LawData,
	view: LawView,
	{ width, height }: { width: number; height: number },
	rejected: ReadonlySet<PremiseId> = new Set()
): Scene {
	const frame = frameOf(width, height);
	const told = toldOf(data);
	const joint = frame.narrow ? 4.2 : 5.5;
	const context = { told, rejected, unopened: data.unopened, joint };
	const placed = placeMap(data.border, frame);
	const mark = northMark(frame, placed, data.north);
	const shows = view.shows === 'articles' ? [] : view.shows;
	const falling = fallingChains(frame, context);
	const sanctions = shows.includes('sanctions') ? levelChain(frame, context) : undefined;
	const chains: ChainScene[] = shows.flatMap((id) =>
		id === 'sanctions' ? (sanctions ? [sanctions] : []) : [falling.chains[id]]
	);
	return {
		panel: frame.panel,
		border: placed.border,
		east: placed.east,
		borderWidth: frame.narrow ? 2 : 2.6,
		joint,
		names: [
			...nameTexts(frame),
			...(frame.narrow ? [] : [...borderName(frame, placed), mark.letter]),
			...(falling.starred && shows.length > 0 ? [unopened(frame)] : []),
			...(sanctions ? sanctions.title : [])
		],
		north: frame.narrow ? undefined : mark.d,
		articles: view.shows === 'articles' ? articleTexts(data, frame) : [],
		crossings: [
			...(shows.includes('earlier') ? [invasion(data, frame, joint)] : []),
			...(shows.includes('moscow') ? [entry(data, frame, joint)] : [])
		],
		chains,
		below: belowOf(data, view, told, frame),
		strength: view.aside ? ASIDE : 1
	};
}

/** Both chains on the map, with as much said as both have room for. */
function fallingChains(frame: Frame, context: ChainContext) {
	const { left, right, panel, narrow, small } = frame;
	const foot = panel.height - (small ? 3 : narrow ? 5 : 14);
	const most = narrow ? 14 : frame.width > 1000 ? 27 : 18;
	for (const detail of detailsFor(frame)) {
		const earlier = fallingChain(
			'earlier',
			left,
			{ top: frame.invasion, foot, most },
			detail,
			context
		);
		const moscow = fallingChain('moscow', right, { top: frame.entry, foot, most }, detail, context);
		if (earlier && moscow) return { chains: { earlier, moscow }, starred: detail.sources };
	}
	throw new Error('the-law: the last detail gives a chain');
}

function nameTexts({ pad, width, narrow, low }: Frame): Text[] {
	const y = low ? 14 : narrow ? 18 : 26;
	const style = { y, size: narrow ? 12 : 13.5, bold: true };
	return [
		{ id: 'ukraine', x: pad, text: said.ukraine, colour: UKR, ...style },
		{ id: 'russia', x: width - pad, text: said.russia, colour: RUS, anchor: 'end', ...style }
	];
}

const unopened = ({ pad, width, panel }: Frame): Text => ({
	id: 'unopened',
	x: width - pad,
	y: panel.height - 10,
	text: said.unopened,
	size: 12,
	colour: ink2,
	anchor: 'end'
});

/** Beside the border near its foot, on the Ukrainian side, where the line leaves most room. */
function borderName({ panel }: Frame, placed: PlacedMap): Text[] {
	const y = Math.round(Math.min(panel.height * 0.82, panel.height - 78));
	const [x] = borderAt(placed, y - 14, y + 22);
	return said.border.map((text, i) => ({
		id: `border-${i}`,
		x: round(x - 12),
		y: y + i * 16,
		text,
		size: 13,
		anchor: 'end'
	}));
}

/** Short stroke towards the north, with the letter at its head. */
function northMark({ panel }: Frame, placed: PlacedMap, north: number) {
	const y = panel.height - 12;
	const [x] = borderAt(placed, y - 30, y + 10);
	const angle = (north * Math.PI) / 180;
	const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
	const [fx, fy] = [round(x - 40), y];
	const letter: Text = {
		id: 'north',
		x: round(fx + dx * 29),
		y: round(fy + dy * 29 + 4),
		text: said.north,
		size: 12,
		colour: ink2,
		anchor: 'middle'
	};
	return { d: `M${fx} ${fy}l${round(dx * 22)} ${round(dy * 22)}`, letter };
}

/** An arrow that crosses the border, level: who crossed and when, not by which way. */
function arrow(from: number, to: number, y: number, size: number): string {
	const back = to > from ? -size : size;
	return `M${round(from)} ${y}H${round(to)}M${round(to + back)} ${y - size * 0.8}L${round(to)} ${y}l${round(back)} ${size * 0.8}`;
}

function invasion({ dates }: LawData, frame: Frame, joint: number): Scene['crossings'][number] {
	const { left, right, invasion: y, narrow, brief } = frame;
	const size = narrow ? 12 : 14.5;
	const text = longDate(dates.invasion);
	return {
		id: 'invasion',
		colour: RUS,
		d: arrow(right.x - (narrow ? 6 : 10), left.joint + joint + 4, y, narrow ? 6 : 8),
		texts: [
			{
				id: 'invasion-date',
				x: right.x,
				y: y + size * 0.35,
				text: narrow ? text.replace('February', 'Feb') : text,
				size,
				bold: true,
				colour: RUS
			},
			...(brief ? [] : said.invasion).map((line, i) => ({
				id: `invasion-${i}`,
				x: right.x,
				y: y + 5 + (i + 1) * 18,
				text: line,
				size: 13.5,
				colour: ink2
			}))
		]
	};
}

function entry({ dates }: LawData, frame: Frame, joint: number): Scene['crossings'][number] {
	const { left, right, entry: y, narrow, brief, tight } = frame;
	const from = left.joint + (narrow ? 14 : 60);
	const [day = '', month = '', year = ''] = longDate(dates.entry).split(' ');
	const x = left.joint + (tight ? -10 : narrow ? 10 : 22);
	const short = `${day} ${month.slice(0, 3)}`;
	// On the smallest phones the date stands before its arrow, where the other column has no words.
	const lines = tight ? [`${short} ${year}`] : narrow ? [short, year] : [`${day} ${month} ${year}`];
	const size = narrow ? 12 : 14.5;
	return {
		id: 'entry',
		colour: UKR,
		d: arrow(from, right.joint - joint - 4, y, narrow ? 6 : 8),
		texts: [
			...lines.map((text, i) => ({
				id: `entry-date-${i}`,
				x,
				y: y + (tight ? 4.5 : narrow ? 17 : 24) + i * 14,
				anchor: tight ? ('end' as const) : undefined,
				text,
				size,
				bold: true,
				colour: UKR
			})),
			...(brief ? [] : said.entry).map((text, i) => ({
				id: `entry-${i}`,
				x,
				y: y + 24 + (i + 1) * 18,
				text,
				size: 13.5,
				colour: ink2
			}))
		]
	};
}
