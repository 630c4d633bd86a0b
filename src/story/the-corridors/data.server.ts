import { events, grainInitiative } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { evacuation, seaCorridor } from './facts';

const TIMES = ['never', 'once', 'twice', 'three times', 'four times'];

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const event = events().find(({ id }) => id === 'ev-2022-05-azovstal');
	if (!event) throw new Error('the-corridors: event ev-2022-05-azovstal is missing');
	const road = evacuation(event);
	const sea = seaCorridor(grainInitiative());
	return {
		peopleOut: String(road.people),
		roadOpens: longDate(road.from),
		roadCloses: longDate(road.to),
		seaDays: String(sea.days),
		sailingDays: String(sea.sailingDays),
		signed: longDate(sea.signed),
		firstShip: longDate(sea.firstShip),
		ended: longDate(sea.ended),
		voyages: sea.voyages.toLocaleString('en-GB'),
		tonnes: `${(sea.tonnes / 1e6).toFixed(1)} million`,
		renewals: TIMES[sea.extensions.length] ?? `${sea.extensions.length} times`
	};
}
