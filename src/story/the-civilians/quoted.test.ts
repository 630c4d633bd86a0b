import { expect, it } from 'vitest';
import { prepare } from './data.server';
import { quotedFrom } from './quoted';

const record = {
	launches: 'Launches grew about sevenfold in the first half of 2025, almost all drones.',
	july: 'It put nearly 40% of the July casualties down to long-range weapons.',
	drones: 'Attacks killed 3 civilians, injured 1,200 between February 2022 and April 2025',
	children: 'An estimated 43% of children show signs of distress.',
	older:
		'People over 60 are a quarter of the population but were nearly half of those killed in front-line communities.'
};

it('reads counts from sentences', () => {
	expect(quotedFrom(record)).toEqual({
		times: 'seven',
		longRange: 40,
		drones: { killed: 3, injured: 1200 },
		distress: 43,
		older: { population: 'a quarter', dead: 'nearly half' }
	});
});
it('names the sentence that gives no count any more', () => {
	expect(() => quotedFrom({ ...record, july: 'Many.' })).toThrow('july gives no count: "Many."');
});
it('finds all of them in the record, with the verdicts of the ledger', () => {
	expect(prepare().counts).toMatchObject({
		times: 'seven',
		longRange: 40,
		drones: { killed: 395, injured: 2635 },
		sites: { count: 508, month: '2025-08' },
		distressMonth: '2025-01',
		verdicts: {
			attacks: 'unsupported as stated',
			facilities: 'well supported',
			distress: 'well supported',
			aid: 'supported with caveats'
		}
	});
});
