import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linear } from './linear';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

it('stands where d3’s linear scale stands, inside the domain and outside', () => {
	fc.assert(
		fc.property(
			number,
			fc.double({ min: 1, max: 1e6, noNaN: true }),
			number,
			number,
			number,
			(from, length, start, end, value) => {
				const domain = [from, from + length] as const;
				const ours = linear(domain, [start, end])(value);
				const theirs = scaleLinear(domain, [start, end])(value);
				expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(
					1e-9 * Math.max(1, Math.abs(theirs)) + 1e-6
				);
			}
		)
	);
});
