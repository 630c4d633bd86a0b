import type { MapLabel } from '../../../lib/map/label';
import { names, notes } from '../words.en';
import { arcLabels } from './arcs';
import { onLand, wide as line, type Scene } from './parts';

/** Labels of the whole views on wide boxes. */
export const wideWhole: Record<
	'opening' | 'whole' | 'corridor' | 'older',
	(scene: Scene) => MapLabel[]
> = {
	opening: ({ data: { places } }) => [
		{
			id: 'kursk',
			at: places.kursk,
			by: [-6, -20],
			anchor: 'start',
			lines: [line.name(names.kursk)],
			over: 'land'
		},
		{
			id: 'pyongyang',
			at: places.pyongyang,
			by: [14, 5],
			anchor: 'start',
			lines: [line.name(names.pyongyang)]
		}
	],

	whole: ({ data: { places, said } }) => [
		{
			id: 'moscow',
			at: places.moscow,
			by: [18, -69],
			anchor: 'start',
			lines: [line.name(names.moscow), ...notes.moscow(said.moscow).map(line.note)],
			leader: [
				[0, -12],
				[0, -74],
				[12, -74]
			],
			over: 'land'
		},
		{
			id: 'kyiv',
			at: places.kyiv,
			by: [-70, 118],
			anchor: 'start',
			lines: [line.name(names.kyiv), ...notes.kyiv(said.kyiv).map(line.note)],
			leader: [
				[-3, 12],
				[-32, 100]
			]
		},
		{
			id: 'pyongyang',
			at: places.pyongyang,
			by: [0, 72],
			anchor: 'middle',
			lines: [line.name(names.pyongyang), ...notes.pyongyang(said.pyongyang).map(line.note)],
			leader: [
				[0, 12],
				[0, 55]
			]
		},
		onLand('russia', [520, -1515], { ...line.country(names.russia, 0.55), size: 14 }),
		onLand('kazakhstan', [-1306, 804], line.country(names.kazakhstan)),
		onLand('mongolia', [1383, 359], line.country(names.mongolia)),
		onLand('china', [2106, 1212], line.country(names.china, 0.3))
	],

	corridor: ({ data: { places, said }, camera }) => [
		{
			id: 'kursk',
			at: places.kursk,
			by: [-6, -22],
			anchor: 'start',
			lines: [line.name(names.kursk)],
			over: 'land'
		},
		...farEast(places, said),
		{
			id: 'blagoveshchensk',
			at: places.blagoveshchensk,
			by: [-18, 61],
			anchor: 'middle',
			lines: [line.place(names.blagoveshchensk), line.aside(notes.km(said.km.blagoveshchensk))],
			leader: [
				[-2, 7],
				[-14, 43]
			]
		},
		{
			id: 'inferred',
			at: places.inferred,
			by: [0, -98],
			anchor: 'middle',
			lines: [line.name(notes.inferred), line.note(notes.inferredNote)],
			leader: [
				[0, 0],
				[0, -70]
			],
			over: 'land'
		},
		{
			id: 'sighting',
			at: places.sighting,
			by: [16, -70],
			anchor: 'start',
			lines: notes.sighting(said.sighting).map(line.note),
			leader: [
				[0, -5],
				[0, -75],
				[10, -75]
			],
			over: 'land'
		},
		...arcLabels(camera, 13)
	],

	older: ({ data: { places, said } }) => [
		{
			id: 'kursk',
			at: places.kursk,
			by: [-6, -22],
			anchor: 'start',
			lines: [line.name(names.kursk)],
			over: 'land'
		},
		{
			id: 'dunai',
			at: places.dunai,
			by: [36, -34],
			anchor: 'start',
			lines: [line.place(names.dunai), line.aside(notes.landed)],
			leader: [
				[2, -7],
				[8, -39],
				[28, -39]
			]
		},
		{
			id: 'rajin',
			at: places.rajin,
			by: [42, 36],
			anchor: 'start',
			lines: [line.place(names.rajin), ...notes.loaded(said.armsFrom).map(line.aside)],
			leader: [
				[3, 6],
				[15, 31],
				[35, 31]
			]
		},
		{
			id: 'tikhoretsk',
			at: places.tikhoretsk,
			by: [20, 50],
			anchor: 'start',
			lines: [line.name(names.tikhoretsk), line.aside(notes.depot)],
			leader: [
				[0, 8],
				[0, 45],
				[13, 45]
			]
		},
		{
			id: 'soldiers',
			at: places.soldiersNote,
			by: [0, -92],
			anchor: 'middle',
			lines: [line.name(notes.soldiers(said.soldiersFrom)), line.note(notes.soldiersNote)],
			leader: [
				[0, 0],
				[0, -64]
			],
			over: 'land'
		},
		{
			id: 'arms',
			at: places.armsNote,
			by: [0, 88],
			anchor: 'middle',
			lines: [line.name(notes.arms(said.armsFrom)), ...notes.armsNote.map(line.note)],
			leader: [
				[0, 4],
				[0, 68]
			]
		}
	]
};

/** Towns at the crowded eastern end, each led out to the free sea. */
function farEast(places: Scene['data']['places'], said: Scene['data']['said']): MapLabel[] {
	const town = (
		id: 'khabarovsk' | 'ussuriysk' | 'vladivostok',
		by: MapLabel['by'],
		leader: MapLabel['leader']
	): MapLabel => ({
		id,
		at: places[id],
		by,
		anchor: 'start',
		lines: [line.place(names[id]), line.aside(notes.km(said.km[id]))],
		leader
	});
	return [
		town(
			'khabarovsk',
			[76, -24],
			[
				[6, -3],
				[50, -29],
				[68, -29]
			]
		),
		town(
			'ussuriysk',
			[46, -14],
			[
				[4, -4],
				[20, -19],
				[39, -19]
			]
		),
		town(
			'vladivostok',
			[39, 33],
			[
				[3, 6],
				[12, 28],
				[32, 28]
			]
		)
	];
}
