import { describe, expect, it } from 'vitest';
import type { Source } from '$data/index.server';
import { cslDate, cslOrder, fileLetter, howRead, people, publisherName } from './source';

const source: Source = {
	id: 'a',
	type: 'report',
	title: 'A',
	publisher: 'B',
	accessed: { 'date-parts': [[2026, 11, 23]] },
	note: 'read'
};
const seen = { 'store extract': 'Extract of a stored copy read', 'not opened': 'Not opened' };

describe('the date of a source', () => {
	it('is as exact as the source gives it', () => {
		expect(cslDate({ 'date-parts': [[2022, 3, 18]] })).toBe('18 March 2022');
		expect(cslDate({ 'date-parts': [[2009, 7]] })).toBe('July 2009');
		expect(cslDate({ 'date-parts': [[2024]] })).toBe('2024');
	});
	it('may be words', () => {
		expect(cslDate({ literal: 'about 2020' })).toBe('about 2020');
	});
	it('puts a month before its days, and the undated first', () => {
		const dates = [
			[2022, 3, 1],
			[2022, 3],
			[2021, 12, 31]
		].map((parts) => ({ 'date-parts': [parts] as [number[]] }));
		expect([...dates].sort((a, b) => cslOrder(a) - cslOrder(b))).toEqual([
			dates[2],
			dates[1],
			dates[0]
		]);
		expect(cslOrder(undefined)).toBe(0);
	});
	it('is left out when there is none', () => {
		expect(cslDate(undefined)).toBeUndefined();
		expect(cslDate({ literal: 'n.d.' })).toBeUndefined();
	});
});

it('names the agency, not the paper that carried its copy', () => {
	expect(publisherName('AP via Local News 8')).toBe('AP');
	expect(publisherName('AP (republished)')).toBe('AP');
	expect(publisherName('Viasat')).toBe('Viasat');
});

it('names people who signed, not offices', () => {
	expect(people({ ...source, author: [{ family: 'Crail', given: 'Peter' }] })).toBe('Peter Crail');
	expect(people({ ...source, author: [{ literal: 'ABC News' }] })).toBe('');
});

describe('how a source was read', () => {
	it('is told once when note and mark say the same', () => {
		const read = {
			...source,
			note: 'Extract of a stored copy read.',
			custom: { seen: 'store extract' as const }
		};
		expect(howRead(read, seen)).toBe('Extract of a stored copy read.');
	});
	it('stands before a note that says something else', () => {
		const read = {
			...source,
			note: 'strike dated 3 October',
			custom: { seen: 'not opened' as const }
		};
		expect(howRead(read, seen)).toBe('Not opened. Strike dated 3 October.');
	});
	it('takes a list of terms apart', () => {
		const read = { ...source, note: 'licence: news; read through: a stored copy' };
		expect(howRead(read, seen)).toBe('Licence: news. Read through: a stored copy.');
	});
});

it('files a publisher under its first letter, without article or mark', () => {
	expect(fileLetter('The Guardian')).toBe('G');
	expect(fileLetter('Élysée')).toBe('E');
	expect(fileLetter('24.hu')).toBe('0–9');
	expect(fileLetter('38 North')).toBe('0–9');
});
