import {
	admin1,
	contextWest,
	occupationByOblast,
	type OccupationByOblast
} from '$data/index.server';
import type { Admin1 } from '$data/maps';
import { geoConicConformal, geoPath, type GeoPermissibleObjects } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification';

/** How much of a region is occupied, as `geo/occupation_by_oblast` classes it; small parts are not drawn as a whole region. */
export type OccupationClass = Exclude<OccupationByOblast['class'], 'small part'>;
const drawn = (name: string): name is OccupationClass => name !== 'small part';

/** The map of Ukraine that shows how borders are drawn, as paths for a box of `width` × `height`. */
export interface BordersMap {
	width: number;
	height: number;
	/** Countries around, and the Russian regions on the border. */
	around: string;
	/** Ukraine's outline, and the lines between its regions. */
	ukraine: string;
	regions: string;
	/** Areas to hatch, by class. */
	occupied: { class: OccupationClass; d: string }[];
	labels: { text: string; x: number; y: number; strong: boolean }[];
	/** Newest date of the occupation table. */
	date: string;
}

const drawnNames: Record<string, string> = {
	'UA-09': 'Luhansk',
	'UA-14': 'Donetsk',
	'UA-23': 'Zaporizhzhia',
	'UA-65': 'Kherson',
	'UA-43': 'Crimea',
	'RU-KRS': 'Kursk'
};
/** Places for names that are not those of one region. */
const names = [
	{ text: 'Ukraine', at: [31.2, 49.1], strong: true },
	{ text: 'Russia', at: [39.6, 51.6], strong: false }
] as const;

type Region = GeometryCollection<Admin1 | object>['geometries'][number];

/** @param width CSS pixels; the height follows */
export function bordersMap(width: number): BordersMap {
	const height = Math.round(width * 0.68);
	const topology = admin1();
	const all = topology.objects.admin1;
	// The reader has checked that every region has them.
	const about = (region: Region) => region.properties as Admin1;
	const ukrainian = all.geometries.filter((region) => about(region).parent === 'UA');
	const collection: GeometryCollection = { type: 'GeometryCollection', geometries: ukrainian };
	const pad = width * 0.03;
	const projection = geoConicConformal()
		.parallels([45, 51])
		.rotate([-32, 0])
		.fitExtent(
			[
				[pad, pad],
				[width - pad, height - pad]
			],
			feature(topology, collection)
		)
		.clipExtent([
			[0, 0],
			[width, height]
		]);
	const path = geoPath(projection).digits(1);
	const d = (shape: GeoPermissibleObjects) => path(shape) ?? '';
	const at = ([lon, lat]: readonly [number, number]) => projection([lon, lat]) ?? [0, 0];

	const areas = (geometries: typeof all.geometries) =>
		merge(topology, geometries as (Polygon | MultiPolygon)[]);
	const newest = occupationByOblast()
		.map(({ date }) => date)
		.sort()
		.at(-1);
	const now = occupationByOblast().filter(({ date }) => date === newest);
	const classes = [...new Set(now.map((row) => row.class).filter(drawn))];
	const regionOf = (id: string) => all.geometries.find((region) => about(region).iso_3166_2 === id);
	const context = contextWest();

	return {
		width,
		height,
		around:
			d(feature(context, context.objects.countries)) +
			d(areas(all.geometries.filter((region) => about(region).parent === 'RU'))),
		ukraine: d(areas(ukrainian)),
		regions: d(mesh(topology, collection, (a, b) => a !== b)),
		occupied: classes.map((name) => ({
			class: name,
			d: d(
				areas(
					all.geometries.filter((region) =>
						now.some((row) => row.class === name && row.iso_3166_2 === about(region).iso_3166_2)
					)
				)
			)
		})),
		labels: [
			...Object.entries(drawnNames).flatMap(([id, text]) => {
				const region = regionOf(id);
				if (!region) throw new Error(`bordersMap: the regions have no "${id}".`);
				const [x, y] = path.centroid(feature(topology, region));
				return { text, x, y, strong: id.startsWith('UA') };
			}),
			...names.map(({ text, at: place, strong }) => {
				const [x, y] = at(place);
				return { text, x, y, strong };
			})
		].map((label) => ({ ...label, x: Math.round(label.x), y: Math.round(label.y) })),
		date: newest ?? ''
	};
}
