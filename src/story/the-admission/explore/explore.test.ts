import { describe, expect, it } from 'vitest';
import { nearestStop, stopByKey, stopsOf } from './days';
import { exploreData } from './explore.server';
import { PARTIES, type Item } from './items';
import { byStage, countOn, drawnLegs, firmnessOf, hatchedOn, knownOn, lastSayings } from './known';
import { cameraFor, dragged, kept, northAt, wholeLook, zoomed } from './looking';
import { placeNames } from './names';
import { FIRST_DAY, readChoice, writeChoice } from './query';

const day = (iso: string) => ({ iso, text: iso });
const item = (id: string, says: Item['says'], more: Partial<Item> = {}): Item => ({
	id,
	kind: 'place',
	stage: 'training',
	name: id,
	text: '',
	says,
	images: false,
	km: 1,
	at: [[0, 0]],
	d: '',
	sources: [],
	...more
});
const seoul = { who: 'KOR' as const, day: day('2024-10-18') };
const kyiv = { who: 'UKR' as const, day: day('2024-10-24') };
const press = { who: 'press' as const, day: day('2024-10-15') };

describe('what was known', () => {
	const items = [item('a', [seoul, kyiv]), item('b', [press, kyiv]), item('c', [])];

	it('leaves out what nobody had said by that day', () => {
		expect(knownOn(items, '2024-10-14')).toEqual([]);
		expect(knownOn(items, '2024-10-16').map((known) => known.item.id)).toEqual(['b']);
	});
	it('keeps what others said as ghosts when a party is chosen', () => {
		const known = knownOn(items, '2024-10-20', 'KOR');
		expect(known.map(({ item: { id }, ghost }) => [id, ghost])).toEqual([
			['a', false],
			['b', true]
		]);
		expect(countOn(items, '2024-10-20', 'KOR')).toBe(1);
	});
	it('grows firmer as more states say it', () => {
		expect(knownOn(items, '2024-10-20')[0]?.firmness).toBe('one');
		expect(knownOn(items, '2024-10-24')[0]?.firmness).toBe('several');
	});
	it('takes Moscow and Pyongyang at their word on what they did, and the press for no state', () => {
		expect(firmnessOf([seoul, { who: 'PRK', day: day('2025-04-28') }])).toBe('actor');
		expect(firmnessOf([press])).toBe('press');
		expect(firmnessOf([press, seoul])).toBe('one');
		expect(firmnessOf([press, seoul], true)).toBe('several');
		expect(firmnessOf([])).toBeUndefined();
	});
	it('groups by stage in the order of the road', () => {
		const later = item('d', [seoul], { stage: 'front' });
		expect(byStage(knownOn([later, ...items], '2025-01-01')).map(({ stage }) => stage)).toEqual([
			'training',
			'front'
		]);
	});
	it('draws one line along a railway that several legs share, and the one that is pointed at', () => {
		const legs = ['a03', 'a04'].map((id) => item(id, [seoul], { kind: 'route', d: 'M0 0l1 1' }));
		const known = knownOn(legs, '2025-01-01');
		expect(drawnLegs(known, undefined)).toHaveLength(1);
		expect(drawnLegs(known, 'a04')).toHaveLength(2);
	});
});

describe('the slider', () => {
	const stops = stopsOf(
		['2024-10-18', '2024-10-18', '2024-10-24', '2024-11-28', '2024-12-30'].map(day)
	);

	it('has one stop a day and counts its statements', () => {
		expect(stops.map(({ iso, statements }) => [iso.slice(5), statements])).toEqual([
			['10-18', 2],
			['10-24', 1],
			['11-28', 1],
			['12-30', 1]
		]);
	});
	it('goes to the next statement by arrow, and stays at the ends', () => {
		expect(stopByKey(stops, 0, 'ArrowRight')).toBe(1);
		expect(stopByKey(stops, 0, 'ArrowLeft')).toBe(0);
		expect(stopByKey(stops, 3, 'ArrowUp')).toBe(3);
	});
	it('goes a month on and back by Page keys', () => {
		expect(stopByKey(stops, 0, 'PageUp')).toBe(2);
		expect(stopByKey(stops, 3, 'PageDown')).toBe(2);
		expect(stopByKey(stops, 3, 'PageUp')).toBe(3);
		expect(stopByKey(stops, 0, 'PageDown')).toBe(0);
	});
	it('goes to first and last, and leaves other keys alone', () => {
		expect([stopByKey(stops, 1, 'Home'), stopByKey(stops, 1, 'End')]).toEqual([0, 3]);
		expect(stopByKey(stops, 1, 'Tab')).toBeUndefined();
	});
	it('settles on the nearest statement', () => {
		expect(nearestStop(stops, (stops[1]?.n ?? 0) + 5)).toBe(1);
	});
});

describe('looking around', () => {
	const north = {
		from: [-1000, -1000] as const,
		step: 1000,
		columns: 3,
		turns: [0, 0, 0, 0, 0, 90, 0, 0, 0]
	};

	it('reads between the points of the grid', () => {
		expect(northAt(north, [0, 0])).toBeCloseTo(0, 1);
		expect(northAt(north, [500, 0])).toBeCloseTo(45, 0);
	});
	it('turns north up only from near', () => {
		expect(cameraFor({ at: [1000, 0], k: 0.1 }, north, 100, 100).turn).toBe(0);
		expect(cameraFor({ at: [900, 0], k: 1 }, north, 100, 100).turn).toBeGreaterThan(70);
	});
	it('keeps the point under the pointer while it comes closer', () => {
		const look = { at: [0, 0] as const, k: 0.1 };
		const camera = cameraFor(look, north, 200, 100);
		const next = zoomed(look, camera, 2, [150, 50]);
		expect(next.k).toBe(0.2);
		// 50 px right of the middle were 500 km; at twice the scale the middle moves half of them.
		expect(next.at).toEqual([250, 0]);
	});
	it('moves against the drag', () => {
		const look = { at: [0, 0] as const, k: 0.5 };
		expect(
			dragged(
				look,
				cameraFor(look, { ...north, turns: north.turns.map(() => 0) }, 100, 100),
				[10, 0]
			).at[0]
		).toBeCloseTo(-20, 6);
	});
	it('goes no farther than the whole map, and not off it', () => {
		const far = kept({ at: [99999, -99999], k: 0.0001 }, 900, 700);
		expect(far.k).toBe(wholeLook(900, 700).k);
		expect(far.at).toEqual([4600, -4600]);
	});
});

describe('names on the map', () => {
	const frame = { left: 0, top: 0, right: 400, bottom: 300 };

	it('stand at the right, or at the left where the right is full', () => {
		const placed = placeNames(
			[
				{ id: 'a', text: 'Chongjin', at: [200, 100] },
				{ id: 'b', text: 'Musudan', at: [380, 200] }
			],
			frame
		);
		expect(placed.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
	});
	it('name what is chosen even in a crowd', () => {
		const around = [0, 10, 20].map((dx) => ({
			id: `b${dx}`,
			text: 'Musudan',
			at: [190 + dx, 100] as const
		}));
		const chosen = { id: 'a', text: 'Chongjin', at: [200, 100] as const };
		const named = (sure: boolean) =>
			placeNames([{ ...chosen, sure }, ...around], { ...frame, top: 90, bottom: 110 }).map(
				({ id }) => id
			);
		expect(named(true)).toContain('a');
		expect(named(false)).not.toContain('a');
	});
	it('are left out where no side is free', () => {
		const crowd = Array.from({ length: 40 }, (_, i) => ({
			id: String(i),
			text: 'Yekaterinoslavka',
			at: [180 + (i % 8) * 6, 140 + Math.floor(i / 8) * 6] as const
		}));
		const placed = placeNames(crowd, frame);
		expect(placed.length).toBeGreaterThan(0);
		expect(placed.length).toBeLessThan(10);
	});
});

describe('the real entries', () => {
	const data = exploreData();
	const stops = stopsOf(data.days);

	it('on the day first shown: both ends are said, no way across Russia for soldiers, nothing by Moscow or Pyongyang', () => {
		const known = knownOn(data.items, FIRST_DAY);
		const ids = known.map(({ item: { id } }) => id);
		expect(ids).toEqual(expect.arrayContaining(['vladivostok', 'kursk', 'wonsan', 'chongjin']));
		expect(ids).not.toContain('t12');
		expect(ids).not.toContain('t13');
		expect(countOn(data.items, FIRST_DAY, 'PRK')).toBe(0);
		expect(countOn(data.items, FIRST_DAY, 'RUS')).toBe(0);
		expect(lastSayings(data.sayings, FIRST_DAY, 'PRK', 2).map(({ day: { iso } }) => iso)).toEqual([
			'2024-10-21',
			'2024-10-25'
		]);
	});
	it('the prisoner’s train is known by the end of January 2025, its day is not told', () => {
		expect(data.items.find(({ id }) => id === 't13')?.says[0]?.day).toEqual({
			iso: '2025-01-31',
			text: 'January 2025'
		});
	});
	it('the plane is seen from 8 November 2024', () => {
		const ids = (on: string) => knownOn(data.items, on).map(({ item: { id } }) => id);
		expect(ids('2024-11-07')).not.toContain('t12');
		expect(ids('2024-11-08')).toContain('t12');
	});
	it('each has someone who says it, a day, a source, and words without names of files or rows', () => {
		for (const { id, says, sources, text } of data.items) {
			expect(says.length, id).toBeGreaterThan(0);
			for (const { day: since } of says) expect(since.iso, id).toMatch(/^20\d\d-\d\d-\d\d$/);
			expect(sources.length, id).toBeGreaterThan(0);
			expect(text, id).not.toMatch(/\.geojson|\.csv|\b[talr]\d\d\b/);
		}
	});
	it('Donetsk stays the account of one state, the ports of the arms are borne out by images', () => {
		const firm = (id: string) =>
			knownOn(data.items, FIRST_DAY).find((known) => known.item.id === id)?.firmness;
		expect([firm('donetsk'), firm('rajin'), firm('tikhoretsk'), firm('a03')]).toEqual([
			'one',
			'several',
			'several',
			'several'
		]);
	});
	it('legs whose way was not reported have no line', () => {
		for (const id of ['t09', 't10', 't11', 't16', 't17', 't18', 't19', 'l01']) {
			expect(data.items.find((one) => one.id === id)?.d, id).toBe('');
		}
	});
	it('nothing is hatched before the first date with shares by region, and then the nearest earlier one', () => {
		expect(hatchedOn(data, '2024-07-07')).toBeUndefined();
		expect(hatchedOn(data, '2024-10-31')?.iso).toBe('2024-10-01');
	});
	it('north at Kursk and at the Sea of Japan is where the story’s close-ups have it', () => {
		expect(northAt(data.north, [-3343, 0])).toBeCloseTo(-26, -1);
		expect(northAt(data.north, [3000, -300])).toBeGreaterThan(40);
	});

	it('a choice survives its own address', () => {
		const choice = {
			stop: nearestStop(stops, stops[40]?.n ?? 0),
			party: PARTIES[2],
			item: 'khabarovsk',
			look: { at: [2000, -300] as const, k: 0.4 }
		};
		const entries = Object.entries(writeChoice(choice, stops)).filter(
			(entry): entry is [string, string] => entry[1] !== undefined
		);
		expect(readChoice(new URLSearchParams(entries), stops, data)).toEqual(choice);
	});
	it('nonsense in the address is as at first', () => {
		const wild = new URLSearchParams('date=2024-13-45&by=XXX&place=nowhere&at=1,2');
		expect(readChoice(wild, stops, data)).toEqual(readChoice(new URLSearchParams(), stops, data));
		expect(stops[readChoice(wild, stops, data).stop]?.iso).toBe(FIRST_DAY);
	});
});
