import { capital } from '../../lib/text/capital';
import { formats } from '../../lib/text/locale';
import { spelled, times } from '../../lib/text/numerals.en';
import { events, grainInitiative, places } from '$data/index.server';
import type { LonLat } from '../../lib/map/great-circle';
import { longDate } from '../../lib/text/dates';
import { dayOf, ENDS, isoOf, spots, START, type CorridorsData } from './derive';
import { evacuation, seaCorridor } from './facts';
import { land, lookAt, plane, seaWay } from './geometry.server';

const event = (id: string) => {
	const row = events().find((event) => event.id === id);
	if (!row) throw new Error(`the-corridors: event ${id} is missing`);
	return row;
};
const road = () => evacuation(event('ev-2022-05-azovstal'));
const sea = () => seaCorridor(grainInitiative());
const access = () => event('ev-2026-01-13-hrp').sort_date;

const million = (tonnes: number) => (tonnes / 1e6).toFixed(1);
/** '17 Nov' */
const shortDay = (iso: string) => longDate(iso).replace(/^(\d+ [A-Z][a-z]{2}).*$/, '$1');
/** '1 to 8 May 2022', of two days of one month. */
const stretch = (from: string, to: string) => `${Number(from.slice(8))} to ${longDate(to)}`;

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const [out, deal] = [road(), sea()];
	return {
		peopleOut: String(out.people),
		roadOpens: longDate(out.from),
		roadCloses: longDate(out.to),
		roadDays: spelled(out.days),
		RoadDays: capital(spelled(out.days)),
		seaDays: String(deal.days),
		sailingDays: String(deal.sailingDays),
		signed: longDate(deal.signed),
		firstShip: longDate(deal.firstShip),
		ended: longDate(deal.ended),
		voyages: deal.voyages.toLocaleString(formats),
		tonnes: `${million(deal.tonnes)} million`,
		renewals: times(deal.extensions.length),
		access: longDate(access()),
		calendarStart: longDate(START),
		roadEnd: longDate(isoOf(dayOf(ENDS.road) - 1))
	};
}

/** The words inside the drawing. */
function said(): Record<string, string> {
	const [out, deal] = [road(), sea()];
	const { peopleOut = '', seaDays = '', roadCloses = '', tonnes = '', voyages = '' } = words();
	const extensions = deal.extensions.flatMap(({ date, tonnes: moved }, i) => [
		[`extended${i}`, shortDay(date)],
		...(moved === null ? [] : [[`moved${i}`, million(moved)]])
	]);
	return {
		people: peopleOut,
		roadDays: String(out.days),
		roadCloses,
		rounds: stretch(out.from, out.to),
		roundsShort: stretch(out.from, out.to).replace(/ \d{4}$/, ''),
		roadEnd: shortDay(isoOf(dayOf(ENDS.road) - 1)),
		start: shortDay(START) + START.slice(0, 4).padStart(5),
		seaDays,
		signed: longDate(deal.signed),
		firstShip: shortDay(deal.firstShip),
		ended: longDate(deal.ended),
		tonnes,
		voyages,
		access: longDate(access()),
		accessMonth: shortDay(access()).replace(/^\d+ /, '') + access().slice(0, 4).padStart(5),
		...Object.fromEntries(extensions)
	};
}

/** Where names of lands and seas stand, by eye: label points, not places. */
const nameSpots: Readonly<Record<string, LonLat>> = {
	ukraineEast: [34.1, 48.05],
	russiaRostov: [39.35, 47.75],
	azov: [37.3, 46.76],
	ukraine: [33.1, 46.95],
	russia: [39.6, 45.6],
	romania: [26.6, 44.9],
	bulgaria: [26.2, 42.75],
	turkiye: [34.2, 41.1],
	georgia: [42.4, 42.3],
	crimea: [34.3, 45.25],
	blackSea: [36.4, 42.95]
};

const placeOf = (id: string): LonLat => {
	const place = places().find((row) => row.id === id);
	if (!place) throw new Error(`the-corridors: place ${id} is missing`);
	return [place.lon, place.lat];
};
const whole = (place: LonLat) => {
	const [x, y] = plane.at(place);
	return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
};

/** What the figure draws. */
export function prepare(): CorridorsData {
	const [out, deal] = [road(), sea()];
	const [odesa, istanbul] = [placeOf('odesa'), placeOf('istanbul')];
	return {
		land: land(),
		spots: Object.fromEntries(
			spots.map((id) => [id, whole(placeOf(id))])
		) as CorridorsData['spots'],
		names: Object.fromEntries(Object.entries(nameSpots).map(([id, place]) => [id, whole(place)])),
		looks: {
			road: lookAt(placeOf('zaporizhzhia'), placeOf('mariupol')),
			sea: lookAt(odesa, istanbul, 33)
		},
		seaWay: seaWay(odesa, istanbul),
		dates: {
			road: { from: dayOf(out.from), to: dayOf(out.to) },
			sea: {
				signed: dayOf(deal.signed),
				firstShip: dayOf(deal.firstShip),
				extensions: deal.extensions.map(({ date }) => dayOf(date)),
				ended: dayOf(deal.ended)
			},
			access: dayOf(access())
		},
		said: said()
	};
}

export { explore } from './explore.server';
export { tables } from './tables.server';
