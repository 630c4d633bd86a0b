import { toScreen } from '../../../lib/map/camera';
import type { MapLabel } from '../../../lib/map/label';
import { names, notes } from '../words.en';
import { onLand, wide as line, type Scene } from './parts';

/** Labels of the two close-ups on wide boxes. */
export const wideClose: Record<'boarding' | 'border', (scene: Scene) => MapLabel[]> = {
	boarding: ({ data: { places, said } }) => [
		...(['chongjin', 'musudan', 'hungnam'] as const).map((id): MapLabel => ({
			id,
			at: places[id],
			by: [-14, 5],
			anchor: 'end',
			lines: [{ ...line.name(names[id]), size: 16 }],
			over: 'land'
		})),
		{
			id: 'wonsan',
			at: places.wonsan,
			by: [-34, 5],
			anchor: 'end',
			lines: [{ ...line.name(names.wonsan), size: 16 }],
			over: 'land'
		},
		{
			id: 'vladivostok',
			at: places.vladivostok,
			by: [105, 72],
			anchor: 'start',
			lines: [line.name(names.vladivostok), ...notes.landing.map(line.note)],
			leader: [
				[8, 4],
				[84, 66],
				[97, 66]
			]
		},
		{
			id: 'washington',
			at: places.wonsanLeg,
			by: [62, 46],
			anchor: 'start',
			lines: [line.name(notes.washington), ...notes.washingtonNote(said.wonsanKm).map(line.note)],
			leader: [
				[0, 0],
				[39, 40],
				[53, 40]
			]
		},
		onLand('primorye', places.primorye, line.country(names.russia, 0.3)),
		onLand('chinaEast', places.chinaEast, line.country(names.china, 0.3)),
		onLand('northKorea', places.northKorea, line.home(names.northKorea)),
		{
			id: 'seaOfJapan',
			at: places.seaOfJapan,
			by: [0, 4],
			anchor: 'middle',
			lines: [line.sea(names.seaOfJapan)],
			optional: true
		}
	],

	border: ({ data: { places, said }, camera, region }) => {
		const [x, y] = toScreen(camera, places.donetsk);
		// The note stands across the border in Russia if it fits there, and always inside the box.
		const right = region.x + region.width + (region.x > 0 ? 14 : -8);
		const out = Math.min(Math.max(188, 168 * camera.k), right - x - 166);
		const down = Math.min(0, region.height - 44 - y);
		const share = camera.k > 0.95 ? notes.occupied : notes.share;
		return [
			{
				id: 'kursk',
				at: places.kursk,
				by: [13, 5],
				anchor: 'start',
				lines: [line.name(names.kursk)],
				over: 'land'
			},
			{
				id: 'combat',
				at: places.sudzha,
				by: [52, -4],
				anchor: 'start',
				lines: [{ ...line.name(notes.combat), size: 15 }, line.note(notes.combatNote)],
				leader: [
					[11, 3],
					[34, -9],
					[45, -9]
				],
				over: 'land'
			},
			{
				id: 'belgorod',
				at: places.belgorod,
				by: [10, 5],
				anchor: 'start',
				lines: [{ ...line.town(names.belgorod), colour: 'var(--ink-2)' }],
				over: 'land'
			},
			{
				id: 'kharkiv',
				at: places.kharkiv,
				by: [-10, 5],
				anchor: 'end',
				lines: [line.town(names.kharkiv)],
				over: 'land'
			},
			{
				id: 'border',
				at: places.border,
				by: [76, -28],
				anchor: 'start',
				lines: [{ ...line.name(notes.border), size: 15 }],
				leader: [
					[2, -2],
					[57, -33],
					[69, -33]
				],
				over: 'land'
			},
			onLand('russiaWest', places.russiaWest, line.country(names.russia, 0.45)),
			onLand('ukraine', places.ukraine, { ...line.home(names.ukraine), size: 13, spaced: 0.42 }),
			occupied('luhansk', places.luhansk, names.luhansk, share(said.luhansk)),
			occupied('donetskRegion', places.donetskRegion, names.donetsk, share(said.donetsk)),
			{
				id: 'unconfirmed',
				at: places.donetsk,
				by: [out, down],
				anchor: 'start',
				lines: [
					{ ...line.name(notes.unconfirmed), size: 14 },
					...notes
						.unconfirmedNote(said.donetskDay)
						.map((text) => ({ ...line.note(text), size: 13 }))
				],
				leader: [
					[9, 0],
					[out - 7, down - 5]
				],
				over: 'land'
			}
		];
	}
};

const occupied = (id: string, at: MapLabel['at'], name: string, text: string): MapLabel => ({
	id,
	at,
	by: [0, 0],
	anchor: 'middle',
	lines: [
		{ ...line.name(name), size: 14 },
		{ ...line.note(text), size: 13, drop: 17 }
	],
	over: 'land'
});
