import { describe, expect, it } from 'vitest';
import { labelBox, labelFaults } from '../../lib/chart/label';
import { boxes } from '../../lib/figure/boxes';
import { brokers } from './brokers';
import { courses } from './bricks';
import { prepare } from './data.server';
import { layout } from './layout';
import { AXIS, timeScale } from './lanes';
import { views, type PriceView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, PriceView][];
const sizes = [...boxes, [640, 440], [335, 260], [358, 420]] as const;

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		expect(labelFaults(layout(data, view, { width, height }).labels, width, height)).toEqual([]);
	});
	it.each(all)('%s: marks and walls stay inside', (_, view) => {
		const { marks, walls } = layout(data, view, { width, height });
		for (const { x, y, r, width: long } of marks) {
			expect(x - (long ? 0 : r)).toBeGreaterThanOrEqual(0);
			expect(x + (long ?? r)).toBeLessThanOrEqual(width);
			expect(y - r).toBeGreaterThanOrEqual(0);
			expect(y + r).toBeLessThanOrEqual(height - 18);
		}
		for (const { x, base, brick, need } of walls) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + brick.width * 12).toBeLessThanOrEqual(width);
			expect(base - courses(need) * brick.height).toBeGreaterThan(0);
		}
	});
	it.each(all)('%s: no word stands on a mark', (_, view) => {
		const { labels, marks } = layout(data, view, { width, height });
		const hits = labels.flatMap((label) => {
			const box = labelBox(label);
			const [low, high] = [box.y + 2, box.y + box.height - 3];
			return marks
				.filter(({ x, y, r, width: long }) => {
					const [from, to] = long ? [x, x + long] : [x - r, x + r];
					return from < box.x + box.width && to > box.x && y - r < high && y + r > low;
				})
				.map(({ mark }) => `${label.text} on ${mark.id}`);
		});
		expect(hits).toEqual([]);
	});
	it('walls do not touch, and stand at the day up to which they count', () => {
		const { walls } = layout(data, views['the-price-of-no-deal-wall'], { width, height });
		const own = walls.filter(({ id }) => id.startsWith('RDNA'));
		const x = timeScale({ width, narrow: width < 600 });
		for (const [i, wall] of own.entries()) {
			expect(wall.x + wall.brick.width * 6).toBeCloseTo(x(data.walls[i]?.at ?? NaN), 5);
			const next = own[i + 1];
			if (next) expect(wall.x + wall.brick.width * 12).toBeLessThan(next.x);
		}
	});
	it('a mark stays within two pixels of its day, lane or row', () => {
		for (const id of ['the-price-of-no-deal-strands', 'the-price-of-no-deal-wall'] as const) {
			const { marks } = layout(data, views[id], { width, height });
			const x = timeScale({ width, narrow: width < 600 });
			for (const mark of data.marks) {
				const placed = marks.find((one) => one.mark.id === mark.id);
				expect(Math.abs((placed?.x ?? NaN) - x(mark.at))).toBeLessThan(2);
			}
		}
	});
	it('marks of one lane stay nearer to it than to the next', () => {
		for (const id of [
			'the-price-of-no-deal-strands',
			'the-price-of-no-deal-carried',
			'the-price-of-no-deal-wall'
		] as const) {
			const { marks, labels } = layout(data, views[id], { width, height });
			const lane = (broker: string) => labels.find((one) => one.id === `lane-${broker}`)?.y ?? NaN;
			const pitch = lane('un') - lane('tur');
			for (const mark of data.marks) {
				const placed = marks.find((one) => one.mark.id === mark.id);
				expect(Math.abs((placed?.y ?? NaN) + 4 - lane(mark.broker))).toBeLessThan(pitch * 0.62 + 6);
			}
		}
	});
});

describe('what must not mislead', () => {
	const wide = { width: 888, height: 636 };
	it('every attempt is in every view of the lanes, whatever came of it', () => {
		for (const id of [
			'the-price-of-no-deal-strands',
			'the-price-of-no-deal-carried',
			'the-price-of-no-deal-wall'
		] as const) {
			const drawn = layout(data, views[id], wide).marks.map(({ mark }) => mark.id);
			for (const { id: own } of data.marks) expect(drawn).toContain(own);
		}
	});
	it('the last attempt on file is drawn, open, and nothing after it', () => {
		const last = data.marks.at(-1);
		expect(last?.result).toBe('nothing');
		expect(last?.at).toBeLessThan(AXIS.to);
	});
	it('every month without a day is drawn as a line as long as the month, in the rows', () => {
		const { under } = layout(data, views['the-price-of-no-deal-weave'], wide);
		const months = data.marks.filter(({ month, at }) => month && at >= 2025);
		for (const { id } of months) expect(under.some((line) => line.id === `month-${id}`)).toBe(true);
	});
	it('no lane is empty', () => {
		for (const broker of brokers)
			expect(data.marks.some((mark) => mark.broker === broker)).toBe(true);
	});
});
