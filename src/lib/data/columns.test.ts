import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { optional, type Column } from './column';
import * as c from './columns';

const read = <T>(column: Column<T>, text: string) => v.parse(column.schema, text);
const refusal = <T>(column: Column<T>, text: string) => {
	const result = v.safeParse(column.schema, text);
	return result.success ? 'read' : result.issues[0].message;
};

describe('number', () => {
	const mm = c.number('Rain', { unit: 'mm', min: 0 });
	it('reads digits with a point', () => expect(read(mm, '2.50')).toBe(2.5));
	it.each(['1,234', '1 234', '', ' 2', '1e3', '.5', '0x10', 'NaN', '−2'])('refuses %j', (text) => {
		expect(refusal(mm, text)).toBe('a number of at least 0');
	});
	it('holds both limits, which are included', () => {
		const share = c.number('Share', { min: 0, max: 1 });
		expect([read(share, '0'), read(share, '1')]).toEqual([0, 1]);
		expect(refusal(share, '1.01')).toBe('a number from 0 to 1');
		expect(refusal(share, '-0.01')).toBe('a number from 0 to 1');
	});
	it('advises on a comma otherwise than on a word', () => {
		const rain = optional(mm);
		expect(rain.advice('1,234')).toMatch('thousands separators');
		expect(rain.advice('n/a')).toBe('Leave the cell empty if the source gives no number.');
	});
	it('takes whole numbers only, where asked', () => {
		expect(refusal(c.integer('Days'), '2.0')).toBe('a whole number');
	});
});

describe('date', () => {
	it('stays text', () => expect(read(c.date('Day'), '2024-02-29')).toBe('2024-02-29'));
	it.each(['2023-02-29', '2025-04-31', '2025-13-01', '28.4.2025', '2025-4-28', '2025-04', ''])(
		'refuses %j where a day is asked for',
		(text) => expect(refusal(c.date('Day'), text)).toBe('a date as YYYY-MM-DD')
	);
	it('may be less exact where the column says so', () => {
		const month = c.date('Month', ['day', 'month']);
		expect(read(month, '2025-04')).toBe('2025-04');
		expect(refusal(month, '2025')).toBe('a date as YYYY-MM-DD or YYYY-MM');
		expect(refusal(month, '2025-13')).toBe('a date as YYYY-MM-DD or YYYY-MM');
	});
});

describe('list', () => {
	const states = c.list(c.country('States'));
	it('splits at semicolons', () => expect(read(states, 'RUS;PRK')).toEqual(['RUS', 'PRK']));
	it('is never empty', () => expect(refusal(states, '')).toMatch('alpha-3 country code'));
	it('refuses the same item twice', () => expect(refusal(states, 'RUS;RUS')).toBe('no item twice'));
	it('refuses spaces and empty items', () => {
		expect(refusal(states, 'RUS; PRK')).toMatch('with ; between them');
		expect(refusal(states, 'RUS;')).toMatch('with ; between them');
	});
	it('may be empty where optional, and is then an empty list', () => {
		expect(read(c.optionalList(c.country('States')), '')).toEqual([]);
	});
});

describe('country', () => {
	it('knows states of today and of the past', () => {
		expect(['PRK', 'SSD', 'YUG'].map((code) => read(c.country('State'), code))).toHaveLength(3);
	});
	it.each(['DPRK', 'KP', 'prk', 'XXX'])('refuses %s', (code) => {
		expect(refusal(c.country('State'), code)).toBe('an ISO 3166-1 alpha-3 country code');
	});
	it('takes the words it is told to take', () => {
		expect(read(c.country('Speaker', { also: ['press'] }), 'press')).toBe('press');
	});
});

it('reads an empty cell as null only in an optional column', () => {
	expect(read(optional(c.text('Note')), '')).toBeNull();
	expect(refusal(c.text('Note'), '')).toBe('text, without spaces at its ends');
});

it('counts characters, not code units, against the longest length', () => {
	expect(read(c.text('Label', { maxLength: 2 }), '\u{1F327}\u{1F327}')).toHaveLength(4);
	expect(refusal(c.text('Label', { maxLength: 2 }), 'abc')).toMatch('at most 2 characters');
});

it('reads yes and no as booleans, and nothing else', () => {
	expect([read(c.yesNo('Ours'), 'yes'), read(c.yesNo('Ours'), 'no')]).toEqual([true, false]);
	expect(refusal(c.yesNo('Ours'), 'true')).toBe('yes or no');
});

it('anchors a pattern at both ends, alternatives included', () => {
	const speaker = c.pattern('Speaker', /KOR|press/, 'a speaker');
	expect(read(speaker, 'press')).toBe('press');
	expect(refusal(speaker, 'KORx')).toBe('a speaker');
});
