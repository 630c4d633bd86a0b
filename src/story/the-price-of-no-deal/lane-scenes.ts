import { stack } from '../../lib/chart/label';
import { wrapText } from '../../lib/chart/wrap-text';
import { brokers, type Broker } from './brokers';
import { drawKey, drawLanes, GROWN, leftOf, timeScale, type LaneBox } from './lanes';
import { colours, emptyScene, ink2, type Context, type Scene } from './scene';
import { lanes as said } from './words.en';

/** Lanes that fill the drawing. */
export function fullBox({ height, narrow }: Context, carried: boolean): LaneBox {
	const base = height - 22;
	const top = narrow ? 26 : 44;
	const pitch = (base - top) / brokers.length;
	const low = pitch < 40;
	return {
		first: top + pitch * (narrow ? 0.5 : 0.55),
		pitch,
		base,
		r: narrow ? (pitch < 22 ? 2.2 : low ? 3 : 3.4) : pitch < 60 ? 4.6 : 6,
		bar: narrow ? 5 : 8,
		gloss: !narrow,
		carried
	};
}

/** Step 1: every attempt in its broker's lane. */
export function strandsScene(context: Context): Scene {
	const scene = emptyScene();
	const box = fullBox(context, false);
	drawKey(scene, context, keyAt(context));
	drawLanes(scene, context, box, box.base);
	if (!context.narrow) nameSome(scene, context, box);
	return scene;
}

/** Attempts that have room for their name, where it stands, and how far it may be pushed along. */
const NAMED = [
	['black-sea-grain-initiative', 'start', -1],
	['mariupol', 'start', 0],
	['china-position-paper-12-points', 'start', -1],
	['china-brazil-six-points', 'end', 1],
	['african-peace-mission', 'start', 1],
	['summit-on-peace-in-ukraine', 'middle', -1],
	['paris-meeting-of-allies', 'end', -1],
	['ten-point-peace-formula', 'start', -1],
	['open-letter-to-the-russian-president', 'end', 1],
	['talks-in-belarus-three-rounds', 'start', -1],
	['easter-truce', 'end', 1]
] as const;

/** Names of a few attempts, above (-1), below (1) or beside (0) their marks. */
function nameSome(scene: Scene, context: Context, box: LaneBox): void {
	for (const [id, anchor, side] of NAMED) {
		const mark = context.data.marks.find((one) => one.id === id);
		const placed = scene.marks.find((one) => one.mark.id === id);
		if (!mark || !placed) throw new Error(`nameSome: no mark "${id}"`);
		const lane = box.first + brokers.indexOf(mark.broker) * box.pitch;
		const edge = anchor === 'start' ? -box.r : anchor === 'end' ? box.r : 0;
		const shift = side === 0 ? box.r + 7 : mark.result === 'held' ? 0 : edge;
		scene.labels.push({
			id: `name-${id}`,
			x: placed.x + shift,
			y: lane + (side === 0 ? 4 : side * (placed.r + 8) + (side > 0 ? 9 : 0)),
			text: mark.short,
			size: 12,
			colour: ink2,
			anchor,
			halo: true
		});
	}
}

/** Where the key stands above lanes that fill the drawing. */
export const keyAt = (context: Context) =>
	context.narrow
		? { x: 0, y: 8, r: 4 }
		: { x: context.width < 760 ? 0 : leftOf(context), y: 16, r: 6 };

/** Step 2: what carried something grows, and its amounts are named. */
export function carriedScene(context: Context): Scene {
	const scene = emptyScene();
	const box = fullBox(context, true);
	const { data, width } = context;
	/** Room for a few words only. */
	const narrow = width < 760;
	/** A phone on its side: the amounts take the place of the key, which the step before shows. */
	const flat = context.narrow && context.height < 300;
	if (!flat) drawKey(scene, context, keyAt(context));
	drawLanes(scene, context, box, box.base);
	const x = timeScale(context);
	const y = (broker: Broker) => box.first + brokers.indexOf(broker) * box.pitch;
	const of = (broker: Broker) =>
		data.marks.filter((mark) => mark.broker === broker && mark.result === 'carried');
	const carried = (broker: Broker) => of(broker).flatMap((mark) => mark.carried ?? []);
	const size = narrow ? 12 : 13;
	const say = (
		broker: Broker,
		id: string,
		text: string,
		at: { x: number; y: number },
		anchor: 'start' | 'end'
	) =>
		scene.labels.push({
			id,
			...at,
			text,
			size,
			bold: true,
			colour: colours[broker],
			anchor,
			halo: true
		});

	const deal = data.marks.find(({ result }) => result === 'held');
	if (deal) {
		const [tonnes, days] = said.grain(deal.carried ?? '', data.grainDays);
		say(
			'tur',
			'grain',
			narrow ? said.grainPhone(deal.carried ?? '') : tonnes,
			{ x: x(deal.at), y: y('tur') - box.bar * 1.6 - 6 },
			'start'
		);
		if (!narrow)
			scene.labels.push({
				id: 'grain-days',
				x: x(deal.at),
				y: y('tur') + box.bar * 1.6 + 16,
				text: days,
				size: 12,
				colour: ink2
			});
	}
	const [round1] = of('tur');
	if (round1) {
		const right = x(round1.at) - box.r * GROWN - 8;
		if (flat) {
			const at = { x: x(round1.at) + box.r * GROWN, y: Math.max(9, y('tur') - 28) };
			say('tur', 'rounds', said.roundsPhone(carried('tur')), at, 'end');
		} else if (narrow) {
			const below = y('tur') + box.bar * 1.6 + 13;
			say('tur', 'rounds', said.roundsPhone(carried('tur')), { x: right, y: below }, 'end');
		} else {
			const room = right - x(deal?.until ?? deal?.at ?? right) - 12;
			const gloss = wrapText(said.gloss(carried('tur')), Math.min(room, 260), { size });
			say('tur', 'rounds', said.rounds, { x: right, y: y('tur') - 8 }, 'end');
			scene.labels.push(
				...stack(
					'rounds-gloss',
					gloss,
					{ x: right, y: y('tur') + 17, step: 16 },
					{ size, anchor: 'end', halo: true, first: {} }
				)
			);
		}
	}
	const [mariupol] = of('un');
	if (mariupol)
		say(
			'un',
			'mariupol',
			said.people(mariupol.carried ?? '', narrow),
			{ x: x(mariupol.at) + box.r * GROWN + 7, y: y('un') + 4 },
			'start'
		);
	const before = { x: x(data.marks.find(({ broker }) => broker === 'usa')?.at ?? 0) - box.r - 8 };
	if (narrow) {
		say('usa', 'exchanges', said.exchangesPhone, { ...before, y: y('usa') + 4 }, 'end');
	} else {
		const gloss = wrapText(said.gloss(carried('usa')), 270, { size });
		say('usa', 'exchanges', said.exchanges, { ...before, y: y('usa') - 8 }, 'end');
		scene.labels.push(
			...stack(
				'exchanges-gloss',
				gloss,
				{ ...before, y: y('usa') + 9, step: 16 },
				{ size, anchor: 'end', halo: true, first: {} }
			)
		);
	}
	const [easter] = of('rus');
	if (easter)
		say(
			'rus',
			'easter',
			narrow ? said.easterPhone : said.easter(easter.carried ?? ''),
			{ x: x(easter.at) - box.r * GROWN - 7, y: y('rus') + 4 },
			'end'
		);
	return scene;
}
