import { labelBox, labelWidth, overlap, type Label } from '../../../lib/chart/label';
import {
	countOf,
	textOf,
	VOTES,
	voteAt,
	type BlocsData,
	type TextVotes,
	type Vote
} from '../derive';
import { lanes as names, states, swarm as said, us } from '../words.en';
import {
	axisEnds,
	colourOf,
	counted,
	DOMAIN,
	marksOf,
	px,
	reachOf,
	roomOf,
	rule,
	type Mark,
	type Room,
	type Scene,
	type Shape,
	type Size
} from './scene';
import { STRIP, STOPS, stripOf } from './strip';

/** Room above and below the marks of each lane, for labels. */
const PADS: Record<Room, Record<Vote, readonly [number, number]>> = {
	wide: { yes: [20, 4], abstain: [6, 18], absent: [5, 5], no: [7, 20] },
	narrow: { yes: [19, 2], abstain: [5, 15], absent: [15, 2], no: [15, 15] },
	short: { yes: [14, 1], abstain: [1, 13], absent: [2, 2], no: [2, 14] }
};
const LEFT: Record<Room, number> = { wide: 108, narrow: 4, short: 150 };
const AXIS: Record<Room, number> = { wide: 24, narrow: 18, short: 15 };

interface Place {
	x0: number;
	k: number;
	mid: Record<Vote, number>;
	top: Record<Vote, number>;
	bottom: Record<Vote, number>;
	room: Room;
}

/** Where lanes and axis stand, so that the swarms of all `texts` fit. */
export function lanePlaces(texts: readonly TextVotes[], size: Size, top: number): Place {
	const room = roomOf(size);
	const reach = reachOf(texts);
	const pads = PADS[room];
	const free =
		size.height - top - AXIS[room] - VOTES.reduce((sum, v) => sum + pads[v][0] + pads[v][1], 0);
	const all = VOTES.reduce((sum, vote) => sum + 2 * reach[vote], 0);
	const k = Math.min(free / all, (size.width - LEFT[room] - 6) / (DOMAIN[1] - DOMAIN[0]));
	const spare = (free - all * k) / all;
	const place: Place = {
		x0: size.width - 6 - DOMAIN[1] * k,
		k,
		mid: { yes: 0, abstain: 0, absent: 0, no: 0 },
		top: { yes: 0, abstain: 0, absent: 0, no: 0 },
		bottom: { yes: 0, abstain: 0, absent: 0, no: 0 },
		room
	};
	let y = top;
	for (const vote of VOTES) {
		const half = reach[vote] * (k + spare);
		place.top[vote] = y;
		place.mid[vote] = y + pads[vote][0] + half;
		y = place.mid[vote] + half + pads[vote][1];
		place.bottom[vote] = y;
	}
	return place;
}

/** States of one text in four lanes; with `from`, threads from where they stood on that text. */
export function lanesScene(
	data: BlocsData,
	view: { text: string; from: string | null },
	size: Size,
	{ strip = true }: { strip?: boolean } = {}
): Scene {
	const text = textOf(data, view.text);
	const from = view.from === null ? undefined : textOf(data, view.from);
	const room = roomOf(size);
	const texts = strip ? STOPS.map((id) => textOf(data, id)) : data.texts;
	const top = strip ? STRIP[room] + (room === 'wide' ? 12 : 4) : 0;
	const place = lanePlaces(texts, size, top);
	const swarm = marksOf(data, text, place);
	const head = strip ? stripOf(data, text.id, size, room) : { shapes: [], labels: [] };
	const threads = from ? threadsOf(data, from, text, place) : { shapes: [], moved: new Map() };
	if (from) for (const mark of swarm) if (mark.vote === 'yes' && !mark.colour) mark.opacity = 0.8;
	const rules = VOTES.slice(1).map((vote) => rule(vote, place.top[vote], 0, size.width));
	const party = partyLabels(swarm, place, size, from ? threads.moved.get('start') : undefined);
	const ends = axisEnds(
		room === 'wide' ? said : { further: said.furtherShort, closer: said.closerShort },
		{
			left: room === 'wide' ? LEFT.wide : Math.max(0, place.x0 + DOMAIN[0] * place.k),
			right: size.width,
			y: size.height - 4,
			size: room === 'wide' ? 12.5 : 12
		}
	);
	return {
		swarm,
		others: [],
		back: [...head.shapes, ...rules, ...threads.shapes],
		front: [...party.shapes, ...ends.shapes],
		labels: [
			...head.labels,
			...laneLabels(text, place, size, from ? threads.moved : undefined),
			...party.labels,
			...ends.labels
		]
	};
}

type Moved = Map<string, number>;

/** A thread for each state that had voted for `from` and left, and how many came to each lane. */
function threadsOf(data: BlocsData, from: TextVotes, text: TextVotes, place: Place) {
	const old = marksOf(data, from, place);
	const now = marksOf(data, text, place);
	const shapes: Shape[] = [];
	const moved: Moved = new Map();
	let dots = '';
	data.codes.forEach((code, i) => {
		const [a, b] = [old[i], now[i]];
		const vote = voteAt(text, i);
		if (!a || !b || a.vote !== 'yes' || vote === 'yes') return;
		moved.set(vote, (moved.get(vote) ?? 0) + 1);
		moved.set('yes', (moved.get('yes') ?? 0) + 1);
		if (code === 'USA') moved.set('start', a.y);
		const m = px((a.y + b.y) / 2);
		const thick = vote === 'no';
		shapes.push({
			key: `thread-${code}`,
			d: `M${px(a.x)} ${px(a.y)}C${px(a.x)} ${m} ${px(b.x)} ${m} ${px(b.x)} ${px(b.y)}`,
			stroke: colourOf(code) ?? (thick ? 'var(--ink)' : 'var(--ink-2)'),
			width: code === 'USA' ? 2.4 : thick ? 1.3 : 0.9,
			opacity: thick ? undefined : 0.5
		});
		dots += `M${px(a.x)} ${px(a.y)}h.01`;
	});
	shapes.push({
		key: 'old',
		d: dots,
		stroke: 'var(--ink-2)',
		width: place.room === 'wide' ? 3.6 : 2.4
	});
	return { shapes, moved };
}

/** Count and name of each lane, and how many of its states had voted for the text before. */
function laneLabels(text: TextVotes, place: Place, { width }: Size, moved?: Moved): Label[] {
	return VOTES.flatMap((vote): Label[] => {
		const n = countOf(text, vote);
		const came = moved?.get(vote);
		const y = place.top[vote];
		if (place.room === 'wide') {
			const sub = came === undefined ? '' : vote === 'yes' ? said.left(came) : said.were(came);
			const colour = 'var(--ink-2)';
			return [
				...counted(vote, String(n), names[vote], { x: 0, y: y + 24, size: 25, small: 14 }),
				...(sub ? [{ id: `${vote}-s`, x: 0, y: y + 42, text: sub, size: 12.5, colour }] : [])
			];
		}
		const line = `${names[vote]} ${n}`;
		const came2 = came === undefined || vote === 'yes' ? '' : said.wereShort(came);
		const label = { x: 0, y: y + 13, size: 12, halo: true };
		const right = place.room === 'narrow' ? place.x0 + 1.22 * place.k : 0;
		return [
			{ id: vote, text: line, bold: true, ...label },
			...(came2
				? [
						{
							id: `${vote}-s`,
							text: came2,
							...label,
							...(right
								? { x: Math.min(right, width - labelWidth(came2, label)) }
								: { y: y + 13, x: labelWidth(`${line}  `, { size: 12, bold: true }) })
						}
					]
				: [])
		];
	});
}

/** Names of the parties beside their marks, and of those who stood with Russia. */
function partyLabels(swarm: readonly Mark[], place: Place, size: Size, start?: number) {
	const labels: Label[] = [];
	const shapes: Shape[] = [];
	const find = (code: string) => swarm.find(({ key }) => key === code);
	const wide = place.room === 'wide';
	const font = wide ? 14 : 12;
	const name = (code: string, at: Partial<Label> & { x: number; y: number }) => {
		const bold = !at.size;
		labels.push({
			id: code,
			text: !wide && code === 'USA' ? us : (states[code] ?? code),
			size: font,
			bold,
			halo: true,
			colour: colourOf(code),
			...at
		});
	};
	const below = place.bottom.no - (wide ? 5 : 3);
	const [rus, prk, usa, ukr, chn] = ['RUS', 'PRK', 'USA', 'UKR', 'CHN'].map(find);
	if (rus?.vote === 'no') name('RUS', { x: rus.x - rus.r, y: below });
	if (prk?.vote === 'no') name('PRK', { x: prk.x + prk.r, y: below, anchor: 'end' });
	if (usa) {
		const y = (start ?? usa.y) - usa.r - 5;
		name('USA', { x: Math.min(size.width, usa.x + usa.r + 2), y, anchor: 'end' });
	}
	/** Height a label must stand at to be clear of the marks around `x`. */
	const clear = (x: number, half: number, vote: Vote, down: boolean) => {
		const near = swarm.filter((d) => d.vote === vote && Math.abs(d.x - x) < half + d.r + 1);
		return down ? Math.max(...near.map((d) => d.y + d.r)) : Math.min(...near.map((d) => d.y - d.r));
	};
	if (ukr?.vote === 'yes') {
		const half = labelWidth(states['UKR'] ?? '', { size: font, bold: true }) / 2;
		const y = clear(ukr.x, half, 'yes', false) - 5;
		const beside = labels.find(({ id }) => id === 'USA');
		const other = beside && labelBox(beside);
		const level = other && y > other.y - 4 && y - font < other.y + other.height;
		const x = !wide && level ? Math.min(ukr.x, other.x - half - 4) : ukr.x;
		name('UKR', { x, y, anchor: 'middle' });
		shapes.push(leader('UKR', ukr.x, y + 3, ukr.y - ukr.r));
	}
	if (chn?.vote === 'abstain') {
		const half = labelWidth(states['CHN'] ?? '', { size: font, bold: true }) / 2;
		const y = clear(chn.x, half, 'abstain', true) + font * 0.76 + 4;
		name('CHN', { x: chn.x, y, anchor: 'middle' });
		shapes.push(leader('CHN', chn.x, chn.y + chn.r, y - font * 0.76 - 1));
	}
	if (!wide) return { labels, shapes };
	const blr = find('BLR');
	const over =
		blr && swarm.some((d) => d.vote === 'no' && d.y < blr.y && Math.abs(d.x - blr.x) < 45);
	if (blr?.vote === 'no' && !over) {
		name('BLR', { x: blr.x + blr.r, y: blr.y - blr.r - 6, anchor: 'end', size: 12.5 });
	}
	for (const code of ['SYR', 'ERI', 'HUN', 'ISR']) {
		const mark = find(code);
		const crowd = swarm.filter((d) => d.vote === 'no' && d !== mark);
		const alone = mark && crowd.every((d) => Math.abs(d.x - mark.x) > 28 || d === usa);
		if (mark?.vote === 'no' && alone) {
			name(code, { x: mark.x, y: below, anchor: 'middle', size: 12.5 });
			const [last, ...rest] = [...labels].reverse();
			if (last && rest.some((d) => overlap(labelBox(d), labelBox(last), -6))) labels.pop();
		}
	}
	return { labels, shapes };
}

const leader = (code: string, x: number, y0: number, y1: number): Shape => ({
	key: `leader-${code}`,
	d: `M${px(x)} ${px(y0)}V${px(y1)}`,
	stroke: 'var(--ink)',
	width: 1
});
