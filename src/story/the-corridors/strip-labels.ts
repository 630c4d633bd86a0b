import { labelWidth, stack, type Label } from '../../lib/chart/label';
import type { CorridorsData } from './derive';
import { gatesWords } from './gates-labels';
import type { Room } from './gates-plan';
import { mapUnder, roomOf, type Box, type Scene, type StripBox } from './scene';
import type { CorridorsView } from './views';
import { notes } from './words.en';

const INK_2 = 'var(--ink-2)';
const SMALL = 12;
const BIG = 15;
/** Below the line of the days: two lines of words. */
const FIRST = 17;
const STEP = 15;
/** Under this many pixels a strip names its ends alone. */
export const FULL = 860;

const xOf = ({ x, width }: StripBox, span: number, day: number) => x + (day / span) * width;

/** Words at a strip of days, by view; all at the size and place they have at rest. */
export function stripLabels(
	data: CorridorsData,
	{ shows }: CorridorsView,
	scene: Scene,
	box: Box
): Label[] {
	const room = roomOf(box);
	switch (shows) {
		case 'road':
			return roadStrip(data, scene, room);
		case 'sea':
			return seaStrip(data, scene, room);
		case 'gates':
			return gatesWords(data, room);
	}
}

/** A date and its gloss below the days. */
function dated(
	id: string,
	lines: readonly string[],
	x: number,
	base: number,
	low: boolean,
	anchor: 'start' | 'middle' = 'start'
) {
	return stack(
		id,
		low ? lines.slice(0, 2) : lines,
		{ x, y: base + FIRST - (low ? 1 : 0), step: STEP },
		{ size: SMALL, colour: INK_2, anchor, first: { bold: true, colour: 'var(--ink)' } }
	);
}

/** What a strip without its map is about. */
const headingOf = (room: Room, text: string): Label[] =>
	mapUnder(room)
		? []
		: [{ id: 'heading', x: room.x, y: room.top + 18, text, size: 13, bold: true }];

function roadStrip({ dates, said }: CorridorsData, scene: Scene, room: Room): Label[] {
	const { narrow, low } = room;
	const strip = scene.strips.road;
	const at = (day: number) => xOf(strip, scene.span, day);
	const from = at(dates.road.from);
	const top = strip.base - strip.height;
	return [
		...headingOf(room, notes.road(said.roadDays ?? '')),
		{
			id: 'road-people',
			x: from,
			y: top - 8,
			text: narrow ? notes.peopleShort(said.people ?? '') : notes.people(said.people ?? ''),
			size: narrow ? 13 : BIG,
			bold: true
		},
		{
			id: 'road-failed',
			x: (strip.x + from) / 2,
			y: strip.base - strip.height / 2 + 4,
			text: narrow ? notes.failedShort : notes.failed,
			size: narrow ? SMALL : 13,
			colour: INK_2,
			anchor: 'middle'
		},
		...dated(
			'road-start',
			[said.start ?? '', narrow ? notes.week : notes.day],
			strip.x,
			strip.base,
			low
		),
		...dated('road-rounds', [said.roundsShort ?? '', notes.rounds], from, strip.base, low),
		...(narrow
			? []
			: [
					{
						id: 'road-end',
						x: strip.x + strip.width,
						y: strip.base + FIRST,
						text: said.roadEnd ?? '',
						size: SMALL,
						colour: INK_2,
						anchor: 'end' as const
					}
				])
	];
}

function seaStrip({ dates, said }: CorridorsData, scene: Scene, room: Room): Label[] {
	const { narrow, low } = room;
	const strip = scene.strips.sea;
	const at = (day: number) => xOf(strip, scene.span, day);
	const { signed, ended, extensions } = dates.sea;
	const top = strip.base - strip.height;
	const full = strip.width >= FULL;
	const above = top - 8;
	const closed = strip.base - strip.height * 0.16 - 7;
	const days = notes.days(said.seaDays ?? '');
	const tonnes = notes.tonnes(said.tonnes ?? '');
	const unit = narrow ? notes.month : notes.week;
	return [
		...headingOf(room, notes.sea(said.seaDays ?? '')),
		...(full
			? [
					{ id: 'sea-days', x: at(signed), y: above, text: days, size: BIG, bold: true },
					{ id: 'sea-tonnes', x: at(ended) + 8, y: above, text: tonnes, size: BIG, bold: true },
					{
						id: 'sea-before',
						x: strip.x,
						y: closed,
						text: notes.noDeal,
						size: SMALL,
						colour: INK_2
					}
				]
			: [
					{
						id: 'sea-days',
						x: Math.max(
							at((signed + ended) / 2),
							strip.x + labelWidth(`${days}, ${tonnes}`, { size: 14, bold: true }) / 2
						),
						y: above,
						text: `${days}, ${tonnes}`,
						size: narrow ? 13 : BIG,
						bold: true,
						anchor: 'middle' as const
					}
				]),
		{
			id: 'sea-after',
			x: strip.x + strip.width,
			y: closed,
			text: narrow ? notes.noDealShort : notes.noDeal,
			size: SMALL,
			colour: INK_2,
			anchor: 'end'
		},
		...(full
			? extensions.flatMap((day, i): Label[] => [
					...dated(
						`sea-extended-${i}`,
						[said[`extended${i}`] ?? '', notes.extended],
						at(day),
						strip.base,
						low
					),
					...(said[`moved${i}`]
						? [
								{
									id: `sea-moved-${i}`,
									x: at(day),
									y: above,
									text:
										i === extensions.length - 1
											? (said[`moved${i}`] ?? '')
											: notes.tonnesFirst(said[`moved${i}`] ?? ''),
									size: 13,
									anchor: 'middle' as const
								}
							]
						: [])
				])
			: []),
		...(full || strip.width > 560
			? dated('sea-start', [said.start ?? '', unit], strip.x, strip.base, low)
			: []),
		...dated(
			'sea-signed',
			[said.signed ?? '', narrow ? notes.signedShort : notes.signed(said.firstShip ?? '')],
			at(signed),
			strip.base,
			low,
			narrow ? 'middle' : 'start'
		),
		...dated(
			'sea-ended',
			[said.ended ?? '', notes.left],
			at(ended),
			strip.base,
			low,
			narrow ? 'middle' : 'start'
		)
	];
}
