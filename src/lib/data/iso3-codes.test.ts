import { expect, it } from 'vitest';
import { iso3Codes } from './iso3-codes';

it('has the 249 codes of ISO 3166-1 and twelve of former states', () => {
	expect(iso3Codes.size).toBe(249 + 12);
});
