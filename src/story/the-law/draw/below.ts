import { daysBetween, longDate } from '../../../lib/text/dates';
import { stack } from '../../../lib/chart/label';
import type { LawData } from '../derive';
import type { LawView } from '../views';
import { articles, treaty, vote, type Told } from '../words.en';
import type { Frame } from './frame';
import { ink2, round, type Scene, type Shape, type Text } from './scene';

type Below = NonNullable<Scene['below']>;

const UN = 'var(--un)';

function title(text: string, { pad, panel, low, narrow }: Frame): Text {
	const y = panel.height + (low ? 13 : narrow ? 17 : 28);
	return { id: 'below-title', x: pad, y, text, size: narrow ? 12 : 14.5, bold: true };
}

/** What both articles have in common. */
function articlesNote(frame: Frame): Below {
	const { pad, panel, narrow, low } = frame;
	const at = { x: pad, y: panel.height + (low ? 26 : narrow ? 34 : 58), step: narrow ? 20 : 27 };
	return {
		id: 'articles',
		shapes: [],
		texts: stack('note', narrow ? articles.notePhone : articles.note, at, {
			size: narrow ? 14 : 19,
			serif: true,
			first: { bold: true }
		})
	};
}

/** From the crossing to the day the treaty took force, days to scale. */
function treatyStrip({ dates }: LawData, frame: Frame): Below {
	const { pad, panel, width, narrow, low, tight } = frame;
	const y = panel.height + (low ? 30 : narrow ? 44 : 78);
	const [from, to] = [pad + 6, width - (narrow ? 64 : 150)];
	const whole = daysBetween(dates.entry, dates.inForce);
	const x = (date: string) => round(from + ((to - from) * daysBetween(dates.entry, date)) / whole);
	const size = narrow ? 12 : 13.5;
	const step = low ? 13 : narrow ? 14 : 17;
	const short = (date: string) =>
		narrow ? longDate(date).replace(/^(\d+ \w{3})\w* \d+$/, '$1') : longDate(date);
	const marks = [
		['entry', dates.entry, [treaty.entry], 'var(--ukr)'],
		['ships', dates.firstShips, narrow ? treaty.shipsPhone : treaty.ships, 'var(--prk)'],
		['force', dates.inForce, narrow ? treaty.inForcePhone : treaty.inForce, 'var(--ink)']
	] as const;
	return {
		id: 'treaty',
		shapes: [
			{ id: 'axis', d: `M${from} ${y}H${to}`, stroke: 'var(--ink)', width: 1.2 },
			{
				id: 'between',
				d: `M${x(dates.firstShips)} ${y}H${to}`,
				stroke: 'var(--prk)',
				width: narrow ? 4 : 5
			},
			...marks.map(([id, date, , colour]): Shape => ({
				id,
				d: `M${x(date)} ${y - 7}v14`,
				stroke: colour,
				width: 2.4
			}))
		],
		texts: [
			title(treaty.title, frame),
			...marks.flatMap(([id, date, lines, colour]) =>
				stack(
					id,
					[short(date), ...lines],
					{ x: x(date) - (id === 'entry' ? 6 : 0), y: y + (low ? 17 : narrow ? 21 : 26), step },
					{ size, first: { bold: true, colour } }
				)
			),
			{
				id: 'days',
				x: tight ? to : (x(dates.firstShips) + to) / 2,
				y: y - (narrow ? 7 : 10),
				text: treaty.days(daysBetween(dates.firstShips, dates.inForce)),
				size: narrow ? 13 : 17,
				bold: true,
				anchor: tight ? 'end' : 'middle'
			}
		]
	};
}

/** Every member of the Assembly as a stroke: long for, short abstaining, dot absent, broken against. */
function voteStrip({ dates, vote: counts }: LawData, told: Told, frame: Frame): Below {
	const { pad, panel, width, narrow, low, tight } = frame;
	const states = counts.yes + counts.abstain + counts.absent + counts.no;
	const pitch = Math.floor(((width - 2 * pad) / states) * 2) / 2;
	const y = panel.height + (low ? 20 : narrow ? 25 : 42);
	const tall = low ? 16 : narrow ? 26 : 40;
	const strokes = (first: number, count: number, one: string) =>
		Array.from({ length: count }, (_, i) => `M${pad + (first + i) * pitch + 0.5} ${one}`).join('');
	const thick = narrow ? 1 : 2;
	const group = (id: string, first: number, count: number, one: string, stroke: string): Shape => ({
		id,
		d: strokes(first, count, one),
		stroke,
		width: thick
	});
	const abstaining = counts.yes;
	const absent = abstaining + counts.abstain;
	const against = absent + counts.absent;
	const end = pad + states * pitch;
	const under = y + tall + (narrow ? 14 : 20);
	const size = narrow ? 12 : 14;
	return {
		id: 'vote',
		shapes: [
			group('yes', 0, counts.yes, `${y}v${tall}`, UN),
			group('abstain', abstaining, counts.abstain, `${y + tall * 0.6}v${tall * 0.4}`, 'var(--ink)'),
			group('absent', absent, counts.absent, `${y + tall - thick}v${thick}`, 'var(--ink)'),
			group(
				'no',
				against,
				counts.no,
				`${y}v${tall * 0.4}m0 ${tall * 0.2}v${tall * 0.4}`,
				'var(--ink)'
			)
		],
		texts: [
			title(
				narrow ? vote.titlePhone(longDate(dates.vote)) : vote.title(longDate(dates.vote)),
				frame
			),
			{ id: 'yes', x: pad, y: under, text: vote.yes(counts.yes), size, bold: true, colour: UN },
			// The counts under a strip this short take both lines.
			...(tight
				? [{ id: 'rest', x: pad, y: under + 15, text: vote.rest(told), size }]
				: [
						{ id: 'rest', x: end, y: under, text: vote.rest(told), size, anchor: 'end' as const },
						{
							id: 'note',
							x: pad,
							y: under + (narrow ? 16 : 23),
							text: vote.note,
							size,
							colour: ink2
						}
					])
		]
	};
}

export function belowOf(data: LawData, view: LawView, told: Told, frame: Frame): Below | undefined {
	if (view.below === 'articles') return articlesNote(frame);
	if (view.below === 'treaty') return treatyStrip(data, frame);
	if (view.below === 'vote') return voteStrip(data, told, frame);
	return undefined;
}
