import { describe, expect, it } from 'vitest';
import { between, toPlane, toScreen, transformOf, type Camera } from './camera';

const plain: Camera = { at: [100, 0], on: [50, 50], k: 2, turn: 0 };
const turned: Camera = { at: [0, 0], on: [0, 0], k: 1, turn: 90 };

describe('a camera', () => {
	it('puts its point of the plane at its point of the screen', () => {
		expect(toScreen(plain, [100, 0])).toEqual([50, 50]);
	});
	it('scales around that point', () => {
		expect(toScreen(plain, [110, -5])).toEqual([70, 40]);
	});
	it('turns clockwise as one looks at the screen, where y grows downwards', () => {
		const [x, y] = toScreen(turned, [10, 0]);
		expect([Math.round(x), Math.round(y)]).toEqual([0, 10]);
	});
	it('finds its way back to the plane', () => {
		const camera: Camera = { at: [-30, 12], on: [300, 200], k: 0.7, turn: -26 };
		const [x, y] = toPlane(camera, toScreen(camera, [123, -45]));
		expect(x).toBeCloseTo(123, 9);
		expect(y).toBeCloseTo(-45, 9);
	});
	it('is written as a transform that says the same', () => {
		expect(transformOf(plain)).toBe('translate(50 50)scale(2)translate(-100 0)');
		expect(transformOf(turned)).toContain('rotate(90)');
	});
});

describe('the way between two cameras', () => {
	const near: Camera = { at: [3000, -200], on: [90, 70], k: 1, turn: 48 };
	it('begins at the first and ends at the second exactly', () => {
		const way = between(plain, near);
		expect(way(1)).toBe(near);
		expect(way(0).k).toBeCloseTo(plain.k, 9);
		expect(way(0).at[0]).toBeCloseTo(plain.at[0], 9);
	});
	it('rises on a long way, so that the reader sees where it goes', () => {
		expect(between(plain, { ...plain, at: [6000, 0] })(0.5).k).toBeLessThan(plain.k / 2);
	});
	it('stands still between a camera and itself', () => {
		const half = between(near, near)(0.5);
		expect(half.at).toEqual(near.at);
		expect(half.k).toBeCloseTo(1, 9);
	});
});
