import { toScreen, type Camera } from '../../lib/map/camera';
import {
	keptInside,
	labelRects,
	overlap,
	type LabelLine,
	type MapLabel
} from '../../lib/map/label';
import type { Point } from '../../lib/map/great-circle';
import type { CorridorsData, SpotId } from './derive';
import type { Rect } from './scene';
import { names, notes } from './words.en';

/** How much a map has room for: all words, those of a phone, or the two ends of a corridor alone. */
export type Detail = 'full' | 'phone' | 'frame';

const INK_2 = 'var(--ink-2)';
const name = (text: string, detail: Detail): LabelLine => ({
	text,
	size: detail === 'full' ? 16.5 : detail === 'phone' ? 14 : 13,
	weight: 600
});
const note = (text: string): LabelLine => ({ text, size: 13.5, weight: 400, drop: 17 });
const land = (text: string): LabelLine => ({
	text,
	size: 12.5,
	weight: 500,
	colour: INK_2,
	spaced: 0.22
});
const sea = (text: string, detail: Detail): LabelLine => ({
	text,
	size: detail === 'full' ? 16 : 13,
	weight: 400,
	colour: INK_2,
	sea: true
});
const onMap = (id: string, at: Point | undefined, line: LabelLine, over?: 'land'): MapLabel[] =>
	at ? [{ id, at, by: [0, 4], anchor: 'middle', lines: [line], over, optional: true }] : [];

/** Words on the map of a corridor; those of countries and seas only where they stand free and inside `free`. */
export function mapLabels(
	data: CorridorsData,
	which: 'road' | 'sea',
	camera: Camera,
	free: Rect,
	detail: Detail
): MapLabel[] {
	const all = which === 'road' ? roadLabels(data, detail) : seaLabels(data, detail);
	const frame = {
		left: free.x + 6,
		top: free.y + 4,
		right: free.x + free.width - 6,
		bottom: free.y + free.height - 5
	};
	const kept: MapLabel[] = [];
	for (const label of all) {
		const placed = label.optional ? label : keptInside(label, camera, frame);
		const rects = labelRects(placed, camera);
		const out = rects.some(
			(rect) =>
				rect.left < frame.left ||
				rect.right > frame.right ||
				rect.top < frame.top ||
				rect.bottom > frame.bottom
		);
		const taken = [
			...kept.flatMap((other) => labelRects(other, camera)),
			...marksOf(data, which, camera)
		];
		const near = rects.map((rect) => ({
			...rect,
			left: rect.left - 5,
			right: rect.right + 5,
			top: rect.top - 3,
			bottom: rect.bottom + 3
		}));
		if (label.optional && (out || near.some((rect) => taken.some((other) => overlap(rect, other)))))
			continue;
		kept.push(placed);
	}
	return kept;
}

/** Places with a dot on each map. */
export const dotsOf = {
	road: ['zaporizhzhia', 'mariupol'],
	sea: ['odesa', 'istanbul']
} as const satisfies Record<string, readonly SpotId[]>;

/** Boxes of the dots, and of the line between them, as far as optional words have to keep off. */
function marksOf(data: CorridorsData, which: 'road' | 'sea', camera: Camera) {
	const points = which === 'road' ? dotsOf.road.map((id) => data.spots[id]) : data.seaWay;
	return points.map((point, i) => {
		const [x, y] = toScreen(camera, point);
		return { id: `mark-${i}`, left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 };
	});
}

function roadLabels({ spots, names: at, said }: CorridorsData, detail: Detail): MapLabel[] {
	const small = detail !== 'full';
	return [
		{
			id: 'zaporizhzhia',
			at: spots.zaporizhzhia,
			by: small ? [8, -10] : [10, -12],
			anchor: 'start',
			lines: [name(names.zaporizhzhia, detail)],
			over: 'land'
		},
		{
			id: 'mariupol',
			at: spots.mariupol,
			by: small ? [-8, 18] : [12, 22],
			anchor: small ? 'end' : 'start',
			lines: [name(names.mariupol, detail)],
			over: small ? 'land' : undefined
		},
		...(detail === 'full'
			? [
					{
						id: 'held',
						at: spots.mariupol,
						by: [-9, -138],
						anchor: 'end',
						lines: [
							{ ...name(notes.heldBack, detail), size: 14 },
							note(notes.heldBackNote(said.roadCloses ?? ''))
						],
						leader: [
							[0, -9],
							[0, -148]
						],
						over: 'land'
					} satisfies MapLabel,
					{
						id: 'donetsk',
						at: spots.donetsk,
						by: [9, 4],
						anchor: 'start',
						lines: [{ text: names.donetsk, size: 13, weight: 400, colour: INK_2 }],
						over: 'land',
						optional: true
					} satisfies MapLabel
				]
			: []),
		...(detail === 'frame'
			? []
			: [
					...onMap('ukraine', at.ukraineEast, land(names.ukraine), 'land'),
					...onMap('russia', at.russiaRostov, land(names.russia), 'land')
				]),
		...onMap('azov', at.azov, sea(names.azov, detail))
	];
}

function seaLabels({ spots, names: at, seaWay, said }: CorridorsData, detail: Detail): MapLabel[] {
	const small = detail !== 'full';
	const countries = [
		['ukraine', names.ukraine],
		['russia', names.russia],
		['romania', names.romania],
		['bulgaria', names.bulgaria],
		['turkiye', names.turkiye],
		['georgia', names.georgia]
	] as const;
	return [
		{
			id: 'odesa',
			at: spots.odesa,
			by: detail === 'frame' ? [-4, -11] : small ? [-8, -6] : [-10, -10],
			anchor: detail === 'frame' ? 'middle' : 'end',
			lines: [name(names.odesa, detail)],
			over: 'land'
		},
		{
			id: 'istanbul',
			at: spots.istanbul,
			by: small ? [9, 13] : [12, 13],
			anchor: 'start',
			lines: [name(names.istanbul, detail)],
			over: 'land'
		},
		...(detail === 'full'
			? [
					{
						id: 'corridor',
						at: seaWay[9] ?? spots.odesa,
						by: [78, 5],
						anchor: 'start',
						lines: [
							{ ...name(notes.corridor, detail), size: 14 },
							...notes.voyages(said.voyages ?? '').map(note)
						],
						leader: [
							[6, 0],
							[70, 0]
						]
					} satisfies MapLabel
				]
			: []),
		...(at.crimea
			? [
					{
						id: 'crimea',
						at: at.crimea,
						by: [0, small ? 4 : 0],
						anchor: 'middle',
						lines: [
							{ text: names.crimea, size: small ? 12 : 13.5, weight: 500 },
							...(small
								? []
								: [{ text: notes.occupied, size: 12, weight: 400 } satisfies LabelLine])
						],
						over: 'land',
						optional: detail === 'frame'
					} satisfies MapLabel
				]
			: []),
		...onMap('black-sea', at.blackSea, sea(names.blackSea, detail)),
		...(detail === 'frame'
			? []
			: countries.flatMap(([id, text]) => onMap(id, at[id], land(text), 'land')))
	];
}
