import { describe, expect, it } from 'vitest';
import { ownAddress } from './own-address';

const page = 'https://example.org/figures/the-veto/';

describe('an address that is handed on', () => {
	it('keeps the reader’s choices and drops the fragment', () => {
		expect(ownAddress(`${page}?show=replay&votes-needed=10#use`)).toBe(
			`${page}?show=replay&votes-needed=10`
		);
	});

	it('drops what links left behind, what no choice is named or says, and what is too long', () => {
		for (const query of [
			'utm_source=x&fbclid=y',
			'Bad%20Key=1',
			'rule=%3Cscript%3E',
			'rule=%00',
			`rule=${'x'.repeat(201)}`
		]) {
			expect(ownAddress(`${page}?${query}`)).toBe(page);
		}
	});

	it('drops the choices too where they are not wanted', () => {
		expect(ownAddress(`${page}?show=replay`, false)).toBe(page);
	});
});
