import { expect, it } from 'vitest';
import { folded, holds } from './find';

const text = folded('Le Monde, “Côte d’Ivoire” votes. 2 March 2022');

it('finds words in any order, in part, whatever their case, accents and apostrophes', () => {
	for (const query of ['monde', 'MARCH cote', "d'ivoire", 'd’ivo 2022', '', ' ']) {
		expect(holds(text, query), query).toBe(true);
	}
});
it('asks for every word', () => {
	expect(holds(text, 'monde 2023')).toBe(false);
});
