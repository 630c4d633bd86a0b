import { describe, expect, it } from 'vitest';
import { monthAt, readChoice, writeChoice } from './choice';
import type { Month } from './derive';

const month = (id: string, killed: number | null): Month => ({
	id,
	killed,
	injured: killed,
	edition: killed === null ? 'missing' : 'revised'
});
const months = [month('2024-01', 1), month('2024-02', 2), month('2024-03', null)];
const read = (query: string) => readChoice(new URLSearchParams(query), months);

describe('readChoice', () => {
	it('reveals nothing when nothing is chosen, and reads the last month with figures', () => {
		expect(read('')).toEqual({ mark: undefined, show: 'both', marks: 'dots', month: '2024-02' });
	});
	it('reads back what it wrote', () => {
		const choice = { mark: '2024-01', show: 'killed', marks: 'columns', month: '2024-03' } as const;
		const entries = Object.entries(writeChoice(choice, months)).flatMap(([k, v]) =>
			v ? [[k, v]] : []
		);
		expect(readChoice(new URLSearchParams(entries), months)).toEqual(choice);
	});
	it('knows a reveal without a mark', () => expect(read('mark=none').mark).toBe('none'));
	it('passes over what it does not know', () => {
		expect(read('mark=1999-01&show=dogs&month=never')).toEqual(read(''));
	});
	it('writes nothing for what is not chosen', () => {
		expect(Object.values(writeChoice(read(''), months))).toEqual(Array(4).fill(undefined));
	});
});

it('finds the month under a finger, also past the edges', () => {
	expect([-1, 0, 0.34, 0.999, 1, 2].map((share) => monthAt(months, share))).toEqual([
		0, 0, 1, 2, 2, 2
	]);
});
