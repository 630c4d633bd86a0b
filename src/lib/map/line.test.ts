import { describe, expect, it } from 'vitest';
import { curve, resample, rounded, sheaf, straightened } from './line';

describe('resample', () => {
	it('cuts a line into pieces of equal length, around corners too', () => {
		expect(
			resample(
				[
					[0, 0],
					[2, 0],
					[2, 2]
				],
				4
			)
		).toEqual([
			[0, 0],
			[1, 0],
			[2, 0],
			[2, 1],
			[2, 2]
		]);
	});
	it('refuses a single point', () => {
		expect(() => resample([[0, 0]], 2)).toThrow(RangeError);
	});
});

describe('rounded', () => {
	it('keeps the ends and cuts the corner off', () => {
		const line = rounded(
			[
				[0, 0],
				[4, 0],
				[4, 4]
			],
			1
		);
		expect(line).toEqual([
			[0, 0],
			[3, 0],
			[4, 1],
			[4, 4]
		]);
	});
	it('leaves a straight line as it is', () => {
		expect(
			rounded(
				[
					[0, 0],
					[4, 0]
				],
				3
			)
		).toEqual([
			[0, 0],
			[4, 0]
		]);
	});
});

describe('straightened', () => {
	it('drops what lies within reach and keeps what does not', () => {
		expect(
			straightened(
				[
					[0, 0],
					[5, 0.5],
					[10, 0]
				],
				1
			)
		).toHaveLength(2);
		expect(
			straightened(
				[
					[0, 0],
					[5, 2],
					[10, 0]
				],
				1
			)
		).toHaveLength(3);
	});
});

describe('sheaf', () => {
	const low = [
		[0, 0],
		[1, 0]
	] as const;
	const high = [
		[0, 0],
		[1, 4]
	] as const;
	it('spreads threads evenly from edge to edge', () => {
		expect(sheaf(low, high, 3).map((thread) => thread[1])).toEqual([
			[1, 0],
			[1, 2],
			[1, 4]
		]);
	});
	it('refuses edges that do not pair', () => {
		expect(() => sheaf(low, [[0, 0]], 3)).toThrow('differ');
	});
});

describe('curve', () => {
	it('runs from end to end and bends towards its handles', () => {
		const points = curve([0, 0], [0, 4], [4, 4], [4, 0], 2);
		expect(points).toEqual([
			[0, 0],
			[2, 3],
			[4, 0]
		]);
	});
});
