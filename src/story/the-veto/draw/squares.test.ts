import { expect, it } from 'vitest';
import { permanent } from '../derive';
import { keySquare } from './squares';

it('each of the five has a cut of its own: without colour their squares still differ', () => {
	const cuts = permanent.map((state) => keySquare(state, [0, 0], 10)[1]?.d);
	expect(new Set(cuts).size).toBe(permanent.length);
});
