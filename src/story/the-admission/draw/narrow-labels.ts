import type { MapLabel } from '../../../lib/map/label';
import type { LabelSet } from '../views';
import { names, notes } from '../words.en';
import { arcLabels } from './arcs';
import { narrow as line, onLand, type Scene } from './parts';

const kursk = ({ data: { places } }: Scene): MapLabel => ({
	id: 'kursk',
	at: places.kursk,
	by: [-6, -15],
	anchor: 'start',
	lines: [line.name(names.kursk)],
	over: 'land'
});

/** Too low for day and word of each capital side by side. */
const isLow = ({ height }: Scene['region']) => height < 270;

/** Labels of each view on phones: fewer of them, and shorter. */
export const narrowLabels: Record<LabelSet, (scene: Scene) => MapLabel[]> = {
	opening: ({ data: { places } }) => [
		{
			id: 'kursk',
			at: places.kursk,
			by: [10, -8],
			anchor: 'start',
			lines: [{ ...line.name(names.kursk), size: 14 }],
			over: 'land'
		},
		{
			id: 'pyongyang',
			at: places.pyongyang,
			by: [26, 54],
			anchor: 'end',
			lines: [{ ...line.name(names.pyongyang), size: 14 }]
		}
	],

	whole: ({ data: { places, said }, region }) => [
		{
			id: 'moscow',
			at: places.moscow,
			by: [-4, -62],
			anchor: 'start',
			lines: [line.name(notes.on(names.moscow, said.moscow)), line.note(notes.moscowShort)],
			leader: [
				[0, -12],
				[0, -42]
			]
		},
		{
			id: 'kyiv',
			at: places.kyiv,
			by: [-34, 80],
			anchor: 'start',
			lines: isLow(region)
				? [line.name(names.kyiv), line.note(said.kyiv)]
				: [line.name(notes.on(names.kyiv, said.kyiv)), line.note(notes.kyivShort)],
			leader: [
				[0, 12],
				[0, 67]
			]
		},
		{
			id: 'pyongyang',
			at: places.pyongyang,
			by: [24, 34],
			anchor: 'end',
			lines: isLow(region)
				? [line.name(names.pyongyang), line.note(said.pyongyang)]
				: [line.name(notes.on(names.pyongyang, said.pyongyang)), line.note(notes.pyongyangShort)],
			leader: [
				[0, 12],
				[0, 21]
			]
		},
		onLand('russia', [520, -1415], line.country(names.russia, 0.45))
	],

	boarding: ({ data: { places } }) => [
		...(['chongjin', 'musudan', 'hungnam'] as const).map((id): MapLabel => ({
			id,
			at: places[id],
			by: [-10, 4],
			anchor: 'end',
			lines: [line.name(names[id])],
			over: 'land'
		})),
		{
			id: 'wonsan',
			at: places.wonsan,
			by: [-20, 5],
			anchor: 'end',
			lines: [line.name(names.wonsan)],
			over: 'land'
		},
		{
			id: 'vladivostok',
			at: places.vladivostok,
			by: [-9, -4],
			anchor: 'end',
			lines: [line.name(names.vladivostok)]
		},
		{
			id: 'washington',
			at: places.wonsanLeg,
			by: [78, 48],
			anchor: 'end',
			lines: [line.name(notes.washington)],
			leader: [
				[0, 0],
				[10, 35]
			]
		},
		{ ...onLand('primorye', places.primorye, line.country(names.russia, 0.3)), by: [4, 18] },
		onLand('chinaEast', places.chinaEast, line.country(names.china, 0.3))
	],

	corridor: (scene) => [
		kursk(scene),
		{
			id: 'vladivostok',
			at: scene.data.places.vladivostok,
			by: [22, 94],
			anchor: 'end',
			lines: [line.name(names.vladivostok)],
			leader: [
				[1, 7],
				[5, 80]
			]
		},
		{
			id: 'inferred',
			at: scene.data.places.inferred,
			by: [0, -64],
			anchor: 'middle',
			lines: [line.name(notes.inferred), line.note(notes.inferredNote)],
			leader: [
				[0, 0],
				[0, -42]
			],
			over: 'land'
		},
		...arcLabels(scene.camera, 12)
	],

	border: ({ data: { places, said } }) => [
		{
			id: 'kursk',
			at: places.kursk,
			by: [9, 5],
			anchor: 'start',
			lines: [line.name(names.kursk)],
			over: 'land'
		},
		{
			id: 'combat',
			at: places.sudzha,
			by: [25, 9],
			anchor: 'start',
			lines: [line.name(notes.combatShort)],
			leader: [
				[6, 3],
				[21, 6]
			],
			over: 'land'
		},
		{
			id: 'border',
			at: places.borderNarrow,
			by: [-30, 42],
			anchor: 'end',
			lines: [line.name(notes.border)],
			leader: [
				[-1, 2],
				[-30, 29]
			],
			over: 'land'
		},
		{ ...onLand('ukraine', places.ukraine, line.home(names.ukraine)), by: [-4, 50] },
		{
			id: 'luhansk',
			at: places.luhansk,
			by: [0, 0],
			anchor: 'middle',
			lines: [line.name(names.luhansk), line.note(notes.share(said.luhansk))],
			over: 'land'
		},
		{
			id: 'donetskRegion',
			at: places.donetskRegion,
			by: [-6, 0],
			anchor: 'middle',
			lines: [line.name(names.donetsk), line.note(notes.share(said.donetsk))],
			over: 'land'
		},
		{
			id: 'unconfirmed',
			at: places.donetsk,
			by: [98, 26],
			anchor: 'end',
			lines: [{ ...line.name(notes.unconfirmed), size: 12 }],
			leader: [
				[4, 7],
				[8, 15]
			],
			over: 'land'
		}
	],

	older: (scene) => {
		const { places, said } = scene.data;
		return [
			kursk(scene),
			{
				id: 'tikhoretsk',
				at: places.tikhoretsk,
				by: [-4, 22],
				anchor: 'start',
				lines: [line.name(names.tikhoretsk)]
			},
			{
				id: 'rajin',
				at: places.rajin,
				by: [24, 58],
				anchor: 'end',
				lines: [line.name(names.rajin)],
				leader: [
					[0, 7],
					[0, 45]
				]
			},
			{
				id: 'soldiers',
				at: places.soldiersNote,
				by: [0, -60],
				anchor: 'middle',
				lines: [line.name(notes.soldiers(said.soldiersFrom)), line.note(notes.soldiersNote)],
				leader: [
					[0, 0],
					[0, -39]
				],
				over: 'land'
			},
			{
				id: 'arms',
				at: places.armsNote,
				by: [0, 56],
				anchor: 'middle',
				lines: [line.name(notes.arms(said.armsFrom)), line.note(notes.armsShort)],
				leader: [
					[0, 4],
					[0, 42]
				]
			}
		];
	}
};
