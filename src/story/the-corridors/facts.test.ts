import { diplomacy, events, grainInitiative } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { evacuation, seaCorridor, type GrainRow } from './facts';

const grain = (date: string, item: string, part: Partial<GrainRow> = {}): GrainRow => ({
	row_type: 'event',
	date,
	item,
	tonnes: null,
	voyages: null,
	...part
});
const way = [
	grain('2022-07-01', 'Signed for 120 days'),
	grain('2022-07-11', 'First ship leaves'),
	grain('2022-07-21', 'Extension announced'),
	grain('2022-07-31', 'Not renewed', { tonnes: 5, voyages: 2 })
];

describe('seaCorridor', () => {
	it('counts days from the signing and from the first ship', () => {
		expect(seaCorridor(way)).toMatchObject({
			signedFor: 120,
			days: 30,
			sailingDays: 20,
			tonnes: 5,
			voyages: 2
		});
	});
	it('refuses a signing that names no days', () => {
		expect(() => seaCorridor([grain('2022-07-01', 'Signed'), ...way.slice(1)])).toThrow('no days');
	});
	it('refuses a table without the end', () => {
		expect(() => seaCorridor(way.slice(0, 3))).toThrow('Not renewed');
	});
});

describe('evacuation', () => {
	const event = { id: 'ev', date: '2022-05-01', date_end: '2022-05-08' };
	it('reads the number out of the summary', () => {
		const read = evacuation({ ...event, summary: 'It brought more than 600 people out.' });
		expect(read).toEqual({ people: 600, from: '2022-05-01', to: '2022-05-08', days: 8 });
	});
	it('refuses a summary without one', () => {
		expect(() => evacuation({ ...event, summary: 'It brought people out.' })).toThrow('ev needs');
	});
});

describe('what the words say', () => {
	const sea = seaCorridor(grainInitiative());
	const road = events().find(({ id }) => id === 'ev-2022-05-azovstal');
	const deal = diplomacy().find(({ name }) => name === 'Black Sea Grain Initiative');

	it('the last extension was for two months', () => {
		expect(sea.extensions.at(-1)?.item).toContain('two months');
	});
	it('Russia ended the deal', () => {
		expect(deal?.result).toContain('ended by Russia');
		expect(deal?.end_date).toBe(sea.ended);
	});
	it('no total of the deal is newer or larger than the one at its end', () => {
		const totals = grainInitiative().filter((d) => d.row_type === 'event' && d.tonnes !== null);
		expect(Math.max(...totals.map((d) => d.tonnes ?? 0))).toBe(sea.tonnes);
	});
	it('both corridors rested on the two sides and a third party', () => {
		expect(deal?.participants_iso3).toEqual(expect.arrayContaining(['UKR', 'RUS', 'TUR']));
		expect(deal?.outcome).toContain('UN and Turkish inspection');
		expect(road?.summary).toContain('UN and Red Cross operation agreed with both armies');
	});
	it('at Mariupol it was a matter of days, after weeks of failed tries', () => {
		expect(road && evacuation(road)).toMatchObject({ from: '2022-05-01', to: '2022-05-08' });
		expect(road?.summary).toContain('after weeks of failed tries');
	});
	it('the access of January 2026 stands in the timeline as the words give it', () => {
		const plan = events().find(({ id }) => id === 'ev-2026-01-13-hrp');
		expect(plan?.summary).toContain(
			'Access to Russian-held areas was described as extremely limited'
		);
	});
});
