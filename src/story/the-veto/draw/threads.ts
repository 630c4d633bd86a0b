import { tally, type Ballot } from '../derive';
import { drawn } from '../words.en';
import {
	at,
	FOOT,
	INK2,
	path,
	ring,
	say,
	seatAngle,
	seatNames,
	type Area,
	type Scene,
	type Shape
} from './scene';
import { tableIn } from './vote';

/** Article 27(3): the votes for run to the door and stop above the bar that one vote against has let down. */
export function threadScene(ballot: Ballot, area: Area): Scene {
	const wide = area.width >= 600;
	const { centre, radius, r, narrow } = tableIn(area, wide ? 118 : 76);
	const [cx, cy] = centre;
	const bar = cy + radius * FOOT + r + (narrow ? 16 : radius * 0.21);
	const thick = narrow ? 6 : 9;
	const half = radius * 0.77;
	const end = bar - thick / 2 - (narrow ? 5 : 9);
	const of = ballot.seats.length;
	const russia = ballot.seats.findIndex(({ vote }) => vote === 'no');
	const [rx, ry] = at(cx, cy, seatAngle(russia, of), radius);
	const forIt = ballot.seats.flatMap(({ vote }, i) => (vote === 'yes' ? [i] : []));
	const pitch = radius * 0.055;
	const sides = [
		forIt.filter((i) => seatAngle(i, of) < 0).reverse(),
		forIt.filter((i) => seatAngle(i, of) > 0)
	];
	const threads = sides.flatMap((side, k) =>
		side.map((i, j) => thread(i, cx + (k === 0 ? -1 : 1) * (j + 1.15) * pitch))
	);

	/** From a seat towards the table's middle, then down to its place above the bar. */
	function thread(i: number, x: number): Shape {
		const angle = seatAngle(i, of);
		const [x0, y0] = at(cx, cy, angle, radius - r - 3);
		const reach = Math.min(radius * 0.62, Math.abs(x0 - x) * 0.85 + radius * 0.12);
		const [x1, y1] = at(cx, cy, angle, radius - r - 3 - reach);
		const lift = Math.max(end - y0, radius * 0.34) * 0.62;
		const n = (v: number) => v.toFixed(1);
		return {
			key: `thread-${i}`,
			d: `M${n(x0)} ${n(y0)}C${n(x1)} ${n(y1)} ${n(x)} ${n(end - lift)} ${n(x)} ${n(end)}`,
			stroke: 'var(--un)',
			width: narrow ? 1.2 : 1.6
		};
	}

	const foot = r * 0.94;
	const shapes: Shape[] = [
		{
			key: 'shadow',
			d: `${path([
				[rx - foot, ry - foot],
				[rx + foot, ry - foot],
				[cx + half, bar],
				[cx - half, bar]
			])}Z`,
			fill: 'var(--rus)',
			opacity: 0.12
		},
		...threads,
		{
			key: 'drop',
			d: path([
				[rx, ry + foot],
				[cx, bar]
			]),
			stroke: 'var(--rus)',
			width: narrow ? 1.8 : 2.2
		},
		{
			key: 'bar',
			d: path([
				[cx - half, bar],
				[cx + half, bar]
			]),
			stroke: 'var(--rus)',
			width: thick
		}
	];
	const { yes, no, abstain } = tally(ballot.seats);
	const labels = seatNames(ballot.seats, centre, radius + r, narrow);
	if (narrow) {
		labels.push(
			say('article', [cx, bar + 22], drawn.articleShort, {
				anchor: 'middle',
				bold: true,
				size: 12.5
			}),
			say('votes', [cx, bar + 40], drawn.votesForShort(yes, yes - 9), {
				anchor: 'middle',
				size: 12,
				colour: INK2
			})
		);
		return { marks: new Map(ring(ballot, cx, cy, radius, r)), shapes, labels };
	}
	const left = cx - half - 62;
	const bundle = cx - ((sides[0]?.length ?? 0) + 0.4) * pitch;
	const high = bar - 12;
	shapes.push(
		{
			key: 'to-votes',
			d: path([
				[left + 8, high - 4],
				[bundle - 5, high - 4]
			]),
			stroke: 'var(--ink)',
			width: 1
		},
		{
			key: 'to-article',
			d: path([
				[cx + half + 4, bar],
				[cx + half + 50, bar]
			]),
			stroke: 'var(--ink)',
			width: 1
		}
	);
	labels.push(
		say('outcome', [cx, bar + 33], drawn.notAdopted, {
			anchor: 'middle',
			size: 24,
			bold: true,
			serif: true
		}),
		say('tally', [cx, bar + 55], drawn.tallyWords(yes, no, abstain), {
			anchor: 'middle',
			size: 13.5,
			colour: INK2
		}),
		say('votes', [left, high], drawn.votesFor(yes), { anchor: 'end', bold: true, size: 15 }),
		...drawn
			.votesForGloss(yes - 9)
			.map((text, i) =>
				say(`votes-${i}`, [left, high + 20 + i * 17], text, { anchor: 'end', colour: INK2 })
			),
		say('article', [cx + half + 56, bar + 5], drawn.article, { bold: true, size: 15 }),
		...drawn.articleGloss.map((text, i) =>
			say(`article-${i}`, [cx + half + 56, bar + 24 + i * 17], text, { colour: INK2 })
		)
	);
	return { marks: new Map(ring(ballot, cx, cy, radius, r)), shapes, labels };
}
