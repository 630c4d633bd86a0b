import { describe, expect, it } from 'vitest';
import type { Camera } from '../../../lib/map/camera';
import { views } from '../views';
import { atRest, between } from './moving';

const camera = (k: number): Camera => ({ at: [0, 0], on: [0, 0], k, turn: 0 });
const whole = atRest(views['the-admission-whole'], camera(0.1), 'box');
const corridor = atRest(views['the-admission-corridor'], camera(0.1), 'box');
const older = atRest(views['the-admission-older-path'], camera(0.1), 'box');

describe('the picture on its way between two views', () => {
	it('ends as the second one at rest', () => {
		expect(between(whole, corridor)(1)).toBe(corridor);
	});
	it('lets the old words leave before the new ones come', () => {
		const half = between(whole, corridor)(0.5).sets;
		expect(half).toEqual([]);
		expect(between(whole, corridor)(0.1).sets.map(({ set }) => set)).toEqual(['whole']);
		expect(between(whole, corridor)(0.9).sets.map(({ set }) => set)).toEqual(['corridor']);
	});
	it('keeps the sheaf where two views share it, only fainter', () => {
		for (const t of [0.1, 0.5, 0.9]) {
			const { sheaf } = between(corridor, older)(t).strength;
			expect(sheaf).toBeGreaterThan(older.strength.sheaf - 1e-9);
			expect(sheaf).toBeLessThan(corridor.strength.sheaf + 1e-9);
		}
	});
	it('a way turned round in its middle goes on from where it is', () => {
		const middle = between(corridor, older)(0.3);
		expect(between(middle, corridor)(0).strength.sheaf).toBeCloseTo(middle.strength.sheaf, 6);
	});
});
