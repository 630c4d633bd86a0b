import { describe, expect, it } from 'vitest';
import { readChoice, startChoice, writeChoice } from './choice';
import { explore } from './data.server';

const data = explore();
const read = (query: string) => readChoice(new URLSearchParams(query), data);

describe('readChoice', () => {
	it('shows the story’s picture when nothing is chosen', () => {
		expect(read('')).toEqual(startChoice);
	});
	it('reads back what it wrote', () => {
		const choice = {
			donor: 'DEU',
			beside: null,
			kind: 'military',
			grain: 'year',
			state: 'CHN',
			cell: { state: 'RUS', text: 'panel-2024' }
		} as const;
		const entries = Object.entries(writeChoice(choice)).flatMap(([key, value]) =>
			value ? [[key, value]] : []
		);
		expect(readChoice(new URLSearchParams(entries), data)).toEqual(choice);
	});
	it('passes over donors, kinds, states and cells that are not there', () => {
		expect(read('donor=<b>&beside=XXX&kind=dogs&grain=day&state=PRK&cell=RUS.__proto__')).toEqual(
			startChoice
		);
		expect(read('cell=RUS').cell).toBeUndefined();
	});
});

it('writes nothing when nothing is chosen', () => {
	expect(Object.values(writeChoice(startChoice)).every((value) => value === undefined)).toBe(true);
});
