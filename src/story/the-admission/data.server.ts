import {
	deployments,
	events,
	kurskControl,
	occupationByOblast,
	places,
	routes
} from '$data/index.server';
import { greatCircleKm } from '../../lib/map/great-circle';
import { longDate } from '../../lib/text/dates';
import { listed } from '../../lib/text/list';
import { formats } from '../../lib/text/locale';
import { armsLead, firstWords, heldAreas, legOf, newestDate, occupiedShare, only } from './facts';
import type { Held, MapData, Said } from './derive';
import { closeUp, ENDS, world } from './geometry.server';
import { armsWay, BOARDING, crossings, roadPath, threads } from './roads.server';
import { spots } from './spots.server';
import { notes } from './words.en';

const count = new Intl.NumberFormat(formats);
/** Occupied shares are told for the day of the table nearest before the end of the first deployment. */
export const HATCH_BORDER = '2025-01-02';

const placeOf = (id: string) => only(places(), (place) => place.id === id, `place ${id}`);
const kilometres = (from: string, to: string): number => {
	const [a, b] = [placeOf(from), placeOf(to)];
	return Math.round(greatCircleKm([a.lon, a.lat], [b.lon, b.lat]));
};

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const said = firstWords(events());
	const day = (id: string) => longDate(only(events(), (row) => row.id === id, id).sort_date);
	const lift = legOf(routes(), 't01');
	const wonsan = legOf(routes(), 't20');
	const first = only(deployments(), ({ id }) => id === 'd03', 'd03');
	const held = heldAreas(kurskControl());
	const share = (region: string) =>
		String(occupiedShare(occupationByOblast(), HATCH_BORDER, region));
	const toKursk = (id: string) => count.format(kilometres(id, 'kursk'));
	return {
		admitted: longDate(said.pyongyang),
		kyivSaid: longDate(said.kyiv),
		moscowSaid: longDate(said.moscow),
		hatched: longDate(newestDate(occupationByOblast())),
		liftDays: listed([String(Number(lift.date_start.slice(8))), longDate(lift.date_end ?? '')]),
		firstLift: count.format(first.number_low ?? 0),
		washington: count.format(wonsan.quantity ?? 0),
		washingtonSaid: longDate(placeOf('wonsan').known_from ?? ''),
		wonsanKm: String(kilometres('wonsan', 'hungnam')),
		distance: count.format(legOf(routes(), 't12').gc_km),
		ussuriyskKm: toKursk('ussuriysk'),
		khabarovskKm: toKursk('khabarovsk'),
		blagoveshchenskKm: toKursk('blagoveshchensk'),
		sighting: longDate(legOf(routes(), 't12').known_from ?? ''),
		prisoner: longDate(legOf(routes(), 't13').date_end ?? ''),
		incursion: day('ev-2024-08-06-kursk'),
		hatchedBorder: longDate(HATCH_BORDER),
		largestKm2: count.format(held.largest.km2),
		novemberKm2: count.format(held.november.km2),
		november: longDate(held.november.date),
		marchKm2: count.format(held.march.km2),
		march: longDate(held.march.date),
		donetskDay: day('ev-2024-10-03-donetsk'),
		donetskShare: share('UA-14'),
		luhanskShare: share('UA-09'),
		lead: String(armsLead(routes())),
		armsStart: longDate(legOf(routes(), 'a01').date_start),
		crow: count.format(Math.round(greatCircleKm(...ENDS)))
	};
}

const monthOf = (iso: string) => longDate(iso).replace(/^\d+ /, '');

function said(): Said {
	const facts = words();
	const fact = (name: string) => {
		const value = facts[name];
		if (value === undefined) throw new Error(`the-admission: no fact "${name}"`);
		return value;
	};
	return {
		kyiv: fact('kyivSaid'),
		moscow: fact('moscowSaid'),
		pyongyang: fact('admitted'),
		crow: fact('crow'),
		km: {
			vladivostok: fact('distance'),
			ussuriysk: fact('ussuriyskKm'),
			khabarovsk: fact('khabarovskKm'),
			blagoveshchensk: fact('blagoveshchenskKm')
		},
		firstLift: fact('firstLift'),
		wonsanKm: fact('wonsanKm'),
		sighting: fact('sighting'),
		luhansk: fact('luhanskShare'),
		donetsk: fact('donetskShare'),
		donetskDay: fact('donetskDay'),
		incursion: fact('incursion'),
		armsFrom: monthOf(legOf(routes(), 'a01').date_start),
		soldiersFrom: monthOf(legOf(routes(), 't01').date_start)
	};
}

function held(): Held[] {
	const { largest, november, march } = heldAreas(kurskControl());
	const area = ({ km2 }: { km2: number }) => count.format(km2);
	return [
		{
			id: 'largest',
			km2: largest.km2,
			text: notes.heldLargest(area(largest), largest.date.slice(0, 4))
		},
		{
			id: 'november',
			km2: november.km2,
			text: notes.heldOn(area(november), longDate(november.date), 'Kyiv')
		},
		{
			id: 'march',
			km2: march.km2,
			text: notes.heldOn(area(march), longDate(march.date), 'DeepState')
		}
	];
}

/** Kilometres per unit, and how far a drawn line may stray: whole views, then close-ups. */
const WORLD = { unit: 5, bend: 120 };
const ROAD = { unit: 2, reach: 3 };
const LEG = { unit: 0.5, reach: 0.4 };

/** What the story's figure draws. */
export function prepare(): MapData {
	const legs = crossings();
	return {
		world: world(WORLD.unit, WORLD.bend),
		west: closeUp('west'),
		east: closeUp('east'),
		places: spots(),
		threads: { unit: ROAD.unit, d: threads().map((line) => roadPath(line, ROAD.unit, ROAD.reach)) },
		crossings: {
			unit: LEG.unit,
			d: Object.fromEntries(
				BOARDING.map((id) => [id, roadPath(legs[id], LEG.unit, LEG.reach)])
			) as MapData['crossings']['d']
		},
		arms: { unit: ROAD.unit, d: { way: roadPath(armsWay(), ROAD.unit, ROAD.reach) } },
		distance: legOf(routes(), 't12').gc_km,
		held: held(),
		said: said()
	};
}

export { exploreData as explore } from './explore/explore.server';

export { tables } from './tables.server';
