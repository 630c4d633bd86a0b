import { NARROW } from '../../lib/figure/figure';
import { between, toScreen, type Camera } from '../../lib/map/camera';
import type { Point } from '../../lib/map/great-circle';
import { dayOf, ENDS, gateIds, type CorridorsData, type GateId } from './derive';
import { gatesPlan, LEAST_MAP, type Room } from './gates-plan';
import type { CorridorsView } from './views';

/** What the figure is drawn in, CSS pixels. */
export interface Box {
	width: number;
	height: number;
	clear?: { top: number; right: number; bottom: number; left: number };
}

export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A map in its window. */
export interface Pane extends Rect {
	camera: Camera;
	/** Above 0 the map is drawn. */
	on: number;
	/** How strongly each corridor's line is drawn. */
	lines: { road: number; sea: number };
}

/** A strip of days. */
export interface StripBox {
	x: number;
	/** Of the line that the days stand on. */
	base: number;
	width: number;
	height: number;
	/** 0 to 1. */
	on: number;
}

/** Everything that moves from view to view. */
export interface Scene {
	/** Box drawn in: another one is no movement. */
	box: string;
	shows: CorridorsView['shows'];
	panes: { road: Pane; sea: Pane };
	strips: Record<GateId, StripBox>;
	/** Days from the calendar's start to its end. */
	span: number;
	/** How strongly the ticks of each unit are drawn. */
	ticks: { day: number; week: number; month: number };
	/** Top of what lies under the map, and how strongly the maps are framed. */
	panel: number;
	framed: number;
	/** 1 at rest: words wait for it. */
	settled: number;
}

/** Side of the words under a title on maps under cards, and how tall what lies under a map is. */
const TITLE_X = 16;
const PANEL = { wide: 142, narrow: 98, low: 88 } as const;

/** The part of the box that nothing covers, with margins for words. */
export function roomOf({ width, height, clear }: Box): Room {
	const side = clear ? 0 : width < 640 ? 20 : 32;
	const x = clear ? clear.left + TITLE_X : side;
	const right = width - (clear?.right ?? side);
	const low = height < 330 && right - x > 420;
	return {
		x,
		top: clear?.top ?? 0,
		width: right - x,
		bottom: height - (clear?.bottom ?? 0),
		narrow: low || right - x < NARROW - 40,
		low
	};
}

/** Top of what lies under a corridor's own map. */
const panelOf = ({ bottom, narrow, low }: Room) =>
	bottom - (low ? PANEL.low : narrow ? PANEL.narrow : PANEL.wide);

/** Whether a corridor's own map has room above its strip; the lowest boxes show the strip alone. */
export const mapUnder = (room: Room) => panelOf(room) - room.top >= LEAST_MAP;

/** Where the days of a map's own strip stand: the line they stand on, and their height. */
function stripUnder(room: Room): Omit<StripBox, 'on'> {
	const { x, width, bottom, narrow, low } = room;
	if (!mapUnder(room)) return { x, width, base: bottom - 40, height: 34 };
	return low
		? { x, width, base: bottom - 36, height: 22 }
		: narrow
			? { x, width, base: bottom - 40, height: 26 }
			: { x, width, base: bottom - 54, height: 36 };
}

const ends = { road: ['zaporizhzhia', 'mariupol'], sea: ['odesa', 'istanbul'] } as const;

/** The two ends of a corridor from each other, pixels per kilometre of the view: across and down. */
function reach(data: CorridorsData, which: 'road' | 'sea'): Point {
	const { at, turn } = data.looks[which];
	const flat: Camera = { at, turn, on: [0, 0], k: 1 };
	const [a, b] = ends[which].map((id) => toScreen(flat, data.spots[id]));
	return [Math.abs((a?.[0] ?? 0) - (b?.[0] ?? 0)), Math.abs((a?.[1] ?? 0) - (b?.[1] ?? 0))];
}

/** Looks at a corridor so that it fits what is free of a window, with room for names. */
export function cameraOf(data: CorridorsData, which: 'road' | 'sea', free: Rect): Camera {
	const { at, turn } = data.looks[which];
	const [across, down] = reach(data, which);
	const { x, y, width, height } = free;
	if (which === 'road') {
		const k = Math.min((0.5 * width) / across, (0.44 * height) / down);
		return { at, turn, k, on: [x + width * 0.45, y + height * 0.52] };
	}
	const [above, below] =
		height < 260 ? [Math.max(30, 0.2 * height), Math.max(13, 0.13 * height)] : [86, 44];
	const k = (height - above - below) / down;
	const middle = y + above + (down * k) / 2;
	// The sea lies to the east of the line: it stands left of the middle.
	const sea = 1180 * k;
	const on = x + Math.max(0.24 * width, (width - sea) / 2 + 0.12 * sea);
	return { at, turn, k, on: [on, middle] };
}

function wholeScene(data: CorridorsData, shows: 'road' | 'sea', box: Box, room: Room): Scene {
	const mapped = mapUnder(room);
	const panel = mapped ? panelOf(room) : 0;
	const window = { x: 0, y: 0, width: box.width, height: mapped ? panel : box.height };
	const free = box.clear
		? { x: room.x, y: room.top, width: room.width, height: panel - room.top }
		: window;
	const camera = cameraOf(data, shows, free);
	const road = shows === 'road' ? 1 : 0;
	const pane = (on: number): Pane => ({
		...window,
		camera,
		on,
		lines: { road, sea: 1 - road }
	});
	const strip = stripUnder(room);
	return {
		box: `${box.width}x${box.height}`,
		shows,
		panes: { road: pane(mapped ? road : 0), sea: pane(mapped ? 1 - road : 0) },
		strips: {
			road: { ...strip, on: road },
			sea: { ...strip, on: 1 - road },
			areas: { ...strip, on: 0 }
		},
		span: dayOf(ENDS[shows]),
		ticks: {
			day: road && !room.narrow ? 1 : 0,
			week: (road ? room.narrow : !room.narrow) ? 1 : 0,
			month: !road && room.narrow ? 1 : 0
		},
		panel,
		framed: 0,
		settled: 1
	};
}

function gatesScene(data: CorridorsData, box: Box, room: Room): Scene {
	const { frames, strips } = gatesPlan(room);
	const whole = { x: 0, y: 0, width: box.width, height: box.height };
	const pane = (which: 'road' | 'sea'): Pane => ({
		...(frames?.[which] ?? whole),
		camera: cameraOf(data, which, frames?.[which] ?? whole),
		on: frames ? 1 : 0,
		lines: { road: which === 'road' ? 1 : 0, sea: which === 'sea' ? 1 : 0 }
	});
	return {
		box: `${box.width}x${box.height}`,
		shows: 'gates',
		panes: { road: pane('road'), sea: pane('sea') },
		strips: {
			road: { ...strips.road, on: 1 },
			sea: { ...strips.sea, on: 1 },
			areas: { ...strips.areas, on: 1 }
		},
		span: dayOf(ENDS.gates),
		ticks: { day: 0, week: 0, month: 1 },
		panel: frames ? room.bottom : 0,
		framed: 1,
		settled: 1
	};
}

/** What a view shows in a box, at rest. */
export function sceneOf(data: CorridorsData, { shows }: CorridorsView, box: Box): Scene {
	const room = roomOf(box);
	return shows === 'gates' ? gatesScene(data, box, room) : wholeScene(data, shows, box, room);
}

/** The way from one scene to another. */
export function moving(a: Scene, b: Scene): (t: number) => Scene {
	const mix = (from: number, to: number, t: number) => from + (to - from) * t;
	const cameras = {
		road: between(a.panes.road.camera, b.panes.road.camera),
		sea: between(a.panes.sea.camera, b.panes.sea.camera)
	};
	const pane = (id: 'road' | 'sea', t: number): Pane => {
		const [p, q] = [a.panes[id], b.panes[id]];
		return {
			x: mix(p.x, q.x, t),
			y: mix(p.y, q.y, t),
			width: mix(p.width, q.width, t),
			height: mix(p.height, q.height, t),
			camera: cameras[id](t),
			on: mix(p.on, q.on, t),
			lines: { road: mix(p.lines.road, q.lines.road, t), sea: mix(p.lines.sea, q.lines.sea, t) }
		};
	};
	const strip = (id: GateId, t: number): StripBox => {
		const [p, q] = [a.strips[id], b.strips[id]];
		return {
			x: mix(p.x, q.x, t),
			base: mix(p.base, q.base, t),
			width: mix(p.width, q.width, t),
			height: mix(p.height, q.height, t),
			on: mix(p.on, q.on, t)
		};
	};
	return (t) =>
		t === 1
			? b
			: {
					box: b.box,
					shows: b.shows,
					panes: { road: pane('road', t), sea: pane('sea', t) },
					strips: Object.fromEntries(gateIds.map((id) => [id, strip(id, t)])) as Scene['strips'],
					span: mix(a.span, b.span, t),
					ticks: {
						day: mix(a.ticks.day, b.ticks.day, t),
						week: mix(a.ticks.week, b.ticks.week, t),
						month: mix(a.ticks.month, b.ticks.month, t)
					},
					panel: mix(a.panel, b.panel, t),
					framed: mix(a.framed, b.framed, t),
					settled: Math.max(0, (t - 0.94) / 0.06)
				};
}
