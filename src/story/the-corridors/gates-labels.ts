import { labelWidth, type Label } from '../../lib/chart/label';
import { dayOf, ENDS, firstDays, gateIds, isoOf, type CorridorsData } from './derive';
import { gatesPlan, type Room } from './gates-plan';
import { roomOf, type Box } from './scene';
import type { CorridorsView } from './views';
import { notes } from './words.en';

const INK_2 = 'var(--ink-2)';
const SMALL = 12;

/** Words at the three gates: what each is, with its gloss where there is room, and the years below. */
export function gatesWords({ dates, said }: CorridorsData, room: Room): Label[] {
	const plan = gatesPlan(room);
	const { rows, strips, size } = plan;
	const wide = !room.narrow;
	const say = (key: string) => said[key] ?? '';
	const text = {
		road: {
			heading: notes.road(say('roadDays')),
			long: notes.roadNote(say('rounds'), say('people')),
			short: notes.roadNoteShort(say('rounds'), say('people'))
		},
		sea: {
			heading: notes.sea(say('seaDays')),
			long: notes.seaNote(say('signed'), say('ended'), say('tonnes')),
			short: notes.seaNoteShort(say('ended'), say('tonnes'))
		},
		areas: {
			heading: notes.areas,
			long: notes.areasNote(say('access')),
			short: notes.areasNoteShort(say('accessMonth'))
		}
	} as const;
	/** Whether every gloss has room at the right of its heading. */
	const long =
		wide &&
		gateIds.every(
			(id) =>
				labelWidth(text[id].heading, { size, bold: true }) +
					labelWidth(text[id].long, { size: 13 }) +
					24 <
				strips[id].width
		);
	const words = gateIds.flatMap((id): Label[] => {
		const { heading } = text[id];
		const gloss = long ? text[id].long : text[id].short;
		const { x, width } = strips[id];
		return [
			{ id: `gate-${id}`, x, y: rows[id].heading, text: heading, size, bold: true },
			...(rows[id].gloss === undefined
				? []
				: [
						{
							id: `gate-${id}-gloss`,
							x: wide ? x + width : x,
							y: rows[id].gloss,
							text: gloss,
							size: wide ? 13 : SMALL,
							colour: INK_2,
							anchor: wide ? ('end' as const) : ('start' as const)
						}
					])
		];
	});
	const { x, width } = strips.areas;
	const span = dayOf(ENDS.gates);
	const years = [0, ...firstDays(span, 'year')].map((day, i, all): Label => {
		const last = i === all.length - 1;
		const at = x + (day / span) * width;
		return {
			id: `year-${day}`,
			x: last ? x + width : at,
			y: plan.years,
			text: i === 0 && wide ? say('start') : isoOf(day).slice(0, 4),
			size: SMALL,
			colour: INK_2,
			anchor: last ? 'end' : 'start'
		};
	});
	return [
		...words,
		{
			id: 'gate-undated',
			x: x + width * (dates.access / span) * 0.5,
			y: strips.areas.base - strips.areas.height / 2 + 4,
			text: notes.undated,
			size: SMALL,
			colour: INK_2,
			anchor: 'middle'
		},
		...years
	];
}

/** Told by shape before colour: outlines about the origin, in user units. */
const outlines = {
	disc: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
	square: 'M-4-4h8v8h-8z',
	diamond: 'M0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z'
};

/** A sign and its name in the line of consents. */
export interface Key {
	id: string;
	x: number;
	y: number;
	/** Colour and outline of the sign; without one, words alone. */
	sign?: { colour: string; outline: string };
	text: string;
}

/** Who had to agree, and who ran it, at each gate; none where there is no room. */
export function keysOf({ shows }: CorridorsView, box: Box): Key[] {
	if (shows !== 'gates') return [];
	const { rows, strips } = gatesPlan(roomOf(box));
	return gateIds.flatMap((id): Key[] => {
		const y = rows[id].keys;
		if (y === undefined) return [];
		const keys =
			id === 'areas'
				? [{ text: notes.keys.areas }]
				: [
						{ text: notes.keys.agreed },
						{ text: notes.keys.ukr, sign: { colour: 'var(--ukr)', outline: outlines.disc } },
						{ text: notes.keys.rus, sign: { colour: 'var(--rus)', outline: outlines.square } },
						{ text: notes.keys[id], sign: { colour: 'var(--un)', outline: outlines.diamond } }
					];
		let { x } = strips[id];
		return keys.map((key, i) => {
			const at = x;
			x += labelWidth(key.text, { size: 13 }) + ('sign' in key ? 34 : 10);
			return { id: `${id}-${i}`, x: at, y, ...key };
		});
	});
}
