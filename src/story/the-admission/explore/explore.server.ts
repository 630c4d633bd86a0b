import {
	deployments,
	events,
	occupationByOblast,
	places,
	routeLines,
	routes,
	sources,
	type Source
} from '$data/index.server';
import { resample, type Line } from '../../../lib/map/line';
import { greatCircleKm, type LonLat, type Point } from '../../../lib/map/great-circle';
import { longDate } from '../../../lib/text/dates';
import { typeset } from '../../../lib/text/write-html';
import { firstWords, only } from '../facts';
import { closeUp, ENDS, plane, world } from '../geometry.server';
import { BOARDING, crossings, eased, roadPath, threads } from '../roads.server';
import {
	LINE_UNIT,
	PARTIES,
	type Day,
	type ExploreData,
	type Item,
	type Party,
	type Saying,
	type Speaker,
	type Stage
} from './items';

type Place = ReturnType<typeof places>[number];
type Route = ReturnType<typeof routes>[number];

const PLACE_STAGE: Partial<Record<Place['category'], Stage>> = {
	embarkation: 'boarding',
	airport: 'boarding',
	disembarkation: 'landing',
	training: 'training',
	front: 'front',
	front_rear: 'front',
	arms_port: 'arms',
	depot: 'arms',
	rail_crossing: 'arms',
	border_bridge: 'other',
	rail_stop: 'other',
	labour: 'other'
};
const ROUTE_STAGE: Record<string, Stage> = {
	t01: 'boarding',
	t02: 'boarding',
	t03: 'boarding',
	t20: 'boarding',
	t04: 'boarding',
	t05: 'boarding',
	t12: 'west',
	t13: 'west',
	t14: 'front',
	t15: 'front',
	t16: 'after',
	t17: 'after',
	t18: 'after',
	t19: 'after'
};
/** Places that are on the timeline's account only, or belong to the story's other end. */
const LEFT_OUT = new Set(['vostochny_cosmodrome', 'maryino']);

const day = (iso: string): Day => ({ iso, text: longDate(iso) });
const lonLat = ({ lon, lat }: Place): LonLat => [lon, lat];
const whole = ([x, y]: Point): [number, number] => [Math.round(x), Math.round(y)];

/** Day of a source; the last one of its month or year where it gives no day. */
function issued({ issued: date }: Source): Day | undefined {
	if (!date || !('date-parts' in date)) return undefined;
	const [year = 0, month, on] = date['date-parts'][0];
	const last = on === undefined || month === undefined;
	const utc = last ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, month - 1, on);
	const iso = new Date(utc).toISOString().slice(0, 10);
	return { iso, text: last ? longDate(iso).replace(/^\d+ /, '') : longDate(iso) };
}

/** The latest day of the sources: by then it had been said. */
const lastIssued = (ids: readonly string[]): Day | undefined =>
	ids
		.flatMap((id) => issued(only(sources(), (source) => source.id === id, id)) ?? [])
		.toSorted((a, b) => b.iso.localeCompare(a.iso))[0];

/** Who says so and since when; a speaker without a day has that of the latest source. */
function says({ known_from_by, source_ids }: Place | Route): Item['says'] {
	return known_from_by.map((entry) => {
		const [who, iso] = entry.split(' ');
		const since = iso ? day(iso) : lastIssued(source_ids);
		if (!since) throw new Error(`the-admission: ${entry} has no day and no dated source`);
		return { who: who as Speaker, day: since };
	});
}

/** An account without the names of our own rows and files. */
const plain = (text: string): string =>
	text
		.replace('t01 to t03', 'from Chongjin, Hamhung and Musudan')
		.replace('as t01', 'as from Chongjin')
		.replace('along railway.geojson', 'along our schematic railway')
		.replace('of corridor.geojson', 'of the corridor');

const cited = (ids: readonly string[]): Item['sources'] =>
	ids.map((id) => {
		const source = only(sources(), (one) => one.id === id, id);
		const year =
			source.issued && 'date-parts' in source.issued ? source.issued['date-parts'][0][0] : '';
		return { id, by: `${source.publisher}${year ? `, ${year}` : ''}` };
	});

/** A leg of high confidence that rests on images: the White House's, and those of institutes. */
const borneOut = ({ status, confidence, kind }: Route): boolean =>
	kind === 'arms' && confidence === 'high' && status === 'inferred from imagery';

function placeItems(): Item[] {
	return places().flatMap((place): Item[] => {
		const stage = PLACE_STAGE[place.category];
		if (!stage || place.known_from === null || LEFT_OUT.has(place.id)) return [];
		return [
			{
				id: place.id,
				kind: 'place',
				stage,
				name: place.name_en.replace(/ \(.*\)| depot| airfield| naval port| training ground/g, ''),
				text: typeset(plain(place.role)),
				says: says(place),
				images: routes().some(
					(route) => borneOut(route) && [route.from_id, route.to_id].includes(place.id)
				),
				km: Math.round(greatCircleKm(lonLat(place), ENDS[0])),
				at: [whole(plane.at(lonLat(place)))],
				d: '',
				sources: cited(place.source_ids)
			}
		];
	});
}

/** The line of a leg: our fan at sea, the drawn way on land, nothing where only the ends are reported. */
function lineOf(route: Route): Line {
	if (route.draw === 'ends') return [];
	const sea = { t01: 'chongjin', t02: 'hungnam', t03: 'musudan', t20: 'wonsan' } as const;
	const port = sea[route.id as keyof typeof sea];
	if (port && BOARDING.includes(port)) return crossings()[port];
	const { geometry } = only(
		routeLines().features,
		({ properties }) => properties.id === route.id,
		route.id
	);
	if (geometry.type !== 'LineString') return [];
	const points = geometry.coordinates.map(([lon = NaN, lat = NaN]) => plane.at([lon, lat]));
	return points.length > 5 ? eased(points) : points;
}

function routeItems(): Item[] {
	const placeOf = (id: string) => only(places(), (place) => place.id === id, id);
	return routes().map((route): Item => {
		const line = lineOf(route);
		const mid = line.length > 1 ? resample(line, 2)[1] : undefined;
		return {
			id: route.id,
			kind: 'route',
			stage:
				ROUTE_STAGE[route.id] ??
				(route.kind === 'arms' ? 'arms' : route.kind === 'troops' ? 'training' : 'other'),
			name: route.leg,
			text: typeset(plain(route.description)),
			says: says(route),
			images: borneOut(route),
			km: route.gc_km,
			at: [route.from_id, route.to_id].map((id) => whole(plane.at(lonLat(placeOf(id))))),
			mid: mid && whole(mid),
			d: line.length > 1 ? roadPath(line, LINE_UNIT, 1) : '',
			sources: cited(route.source_ids)
		};
	});
}

/** What the parties said of arms and soldiers, as the timeline words it. */
function sayings(): Saying[] {
	return events().flatMap(({ says: who, track, sort_date, title }) =>
		track === 'troops' || track === 'arms' || track === 'reactions'
			? who
					.filter((one): one is Party => (PARTIES as readonly string[]).includes(one))
					.map((one) => ({ who: one, day: day(sort_date), text: typeset(title) }))
			: []
	);
}

/** Degrees by which the map is turned to have north up, on a grid of the plane. */
function north(): ExploreData['north'] {
	const [from, step, columns, rows]: [Point, number, number, number] = [
		[-5000, -5000],
		1000,
		12,
		9
	];
	const turns = Array.from({ length: columns * rows }, (_, i) => {
		const point: [number, number] = [
			from[0] + (i % columns) * step,
			from[1] + Math.floor(i / columns) * step
		];
		const place = plane.projection.invert?.(point);
		if (!place) return 0;
		const [x, y] = plane.at([place[0], Math.min(89.9, place[1] + 0.1)]);
		return Math.round((Math.atan2(point[0] - x, point[1] - y) * 1800) / Math.PI) / 10;
	});
	return { from, step, columns, turns };
}

/** What the reader can go through on the figure's own page. */
export function exploreData(): ExploreData {
	const items = [...placeItems(), ...routeItems()];
	const said = sayings();
	const days = [
		...deployments().map(({ date }) => day(date)),
		...items.flatMap((item) => item.says.map(({ day: since }) => since)),
		...said.map(({ day: since }) => since)
	]
		.filter(({ iso }) => iso >= '2023-07-01')
		.toSorted((a, b) => a.iso.localeCompare(b.iso));
	const dates = [...new Set(occupationByOblast().map(({ date }) => date))].sort();
	return {
		world: world(2, 40),
		west: closeUp('west'),
		east: closeUp('east'),
		threads: { unit: 2, d: threads().map((line) => roadPath(line, 2, 3)) },
		items,
		sayings: said,
		days,
		admission: day(firstWords(events()).pyongyang),
		hatched: dates.map(day),
		north: north()
	};
}
