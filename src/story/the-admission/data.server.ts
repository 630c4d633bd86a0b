import { deployments, events, kurskControl, occupationByOblast, places, routes } from '$data/index.server';
import { greatCircleKm } from '../../lib/map/great-circle';
import { longDate } from '../../lib/text/dates';
import {
	armsLead,
	firstWords,
	heldAreas,
	legOf,
	newestDate,
	occupiedShare,
	only
} from './facts';
import { ENDS } from './geometry.server';

const count = new Intl.NumberFormat('en-GB');
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
		liftDays: `${Number(lift.date_start.slice(8))} and ${longDate(lift.date_end ?? '')}`,
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
