import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../../lib/chart/label';
import { explore } from '../data.server';
import { byJointShare } from '../derive';
import { FULL } from '../draw/rings';
import { ringsScene } from '../draw/rings-scene';
import { ROWS, slicesIn } from '../draw/slices-scene';
import Explore from '../Explore.svelte';
import { fullName, seriesNames } from '../words.en';
import { bases, startChoice } from './choice';
import { ringSeries } from './explore-data';
import { linesFrame } from './lines-frame';
import { linesScene } from './lines-scene';
import { OTHER_WAR } from './notes';

const data = explore();
const start = startChoice(data);
const boxes = [
	[1080, 640],
	[760, 517],
	[620, 422],
	[350, 380],
	[300, 380]
].map(([width = 0, height = 0]) => ({ width, height, narrow: width < 600 }));
const ids = data.series.map(({ id }) => id);
/** Four series each, so that every series stands once in every quarter. */
const fours = ids.map((_, i) => [0, 1, 2, 3].map((n) => ids[(i + n) % ids.length] ?? ''));
const spans = [
	[2019, 2026],
	[2022, 2022],
	[2021, 2023],
	[2024, 2026],
	[2026, 2026],
	[2019, 2020]
] as const;

describe('rings of any series', () => {
	it.each(boxes)('keep labels inside and apart at $width × $height', (box) => {
		for (const four of fours) {
			const rings = ringSeries(data, four);
			const record = { series: '', value: 0 };
			const view = { months: 18, focus: false, deal: true };
			const { labels } = ringsScene({ ...box, data: { rings, deal: data.deal, record } }, view);
			expect(labelFaults(labels, box.width, box.height), four.join()).toEqual([]);
		}
	});
	it('never grow into the next', () => {
		for (const { change } of ringSeries(data, ids))
			for (const percent of change) expect(percent ?? 0).toBeLessThan(FULL);
	});
});

describe('lines of any series', () => {
	const options = { data, series: start.series, base: start.base, month: start.month };
	it.each(boxes)('keep labels inside and apart at $width × $height', (box) => {
		for (const years of spans)
			for (const base of bases)
				for (const series of fours) {
					const { labels } = linesScene(box, { ...options, series, base, years });
					expect(labelFaults(labels, box.width, box.height), [years, base, series].join()).toEqual(
						[]
					);
				}
	});
	it('stand on an axis from nought that holds every value', () => {
		for (const base of bases) {
			const frame = linesFrame(boxes[0] ?? { width: 0, height: 0, narrow: false }, {
				...options,
				base,
				years: [2019, 2026]
			});
			expect(frame.y(0)).toBe(frame.base);
			expect(frame.y(frame.highest)).toBe(frame.top);
		}
	});
	it('mark the other war wherever its months are shown, dotted', () => {
		for (const years of spans) {
			const { paths, labels } = linesScene(boxes[0] ?? { width: 0, height: 0, narrow: false }, {
				...options,
				years
			});
			const seen = years[1] >= Number(OTHER_WAR.slice(0, 4));
			expect(paths.some(({ id, dash }) => id === 'other' && dash !== undefined)).toBe(seen);
			expect(labels.some(({ text }) => text.includes('another cause'))).toBe(seen);
		}
	});
	it('break where a month has no value', () => {
		const series = ['wheat_us_srw', ...start.series.slice(1)];
		const { paths } = linesScene(boxes[0] ?? { width: 0, height: 0, narrow: false }, {
			...options,
			series,
			years: [2019, 2026]
		});
		const values = data.series.find(({ id }) => id === 'wheat_us_srw')?.values ?? [];
		const known = values.findLastIndex((value) => value !== null);
		const gaps = values
			.slice(0, known)
			.filter((v, i) => v !== null && values[i + 1] === null).length;
		const d = paths.find(({ id }) => id === 'line-wheat_us_srw')?.d ?? '';
		expect(d.match(/M/g)).toHaveLength(gaps + 1);
	});
});

describe('slices', () => {
	it.each([280, 350, 620, 1080])(
		'keep labels inside and apart with any state pinned, %i wide',
		(width) => {
			const narrow = width < 600;
			const first = byJointShare(data.wheat).slice(0, narrow ? ROWS.narrow : ROWS.wide);
			for (const pinned of data.wheat) {
				const rows = [pinned, ...first.filter((row) => row !== pinned)];
				const height = 24 + rows.length * 26;
				const { labels } = slicesIn({ width, height, narrow }, { rows, bold: [pinned.iso3] });
				expect(labelFaults(labels, width, height), pinned.name).toEqual([]);
			}
		}
	);
	it('of an unreported flow leave room for it instead of a crumb', () => {
		const rows = data.wheat.filter(({ iso3 }) => iso3 === 'NGA');
		const { paths, labels } = slicesIn(
			{ width: 900, height: 60, narrow: false },
			{ rows, bold: [] }
		);
		expect(paths.map(({ id }) => id)).toEqual(['NGA-rus', 'NGA-unknown']);
		expect(labels.find(({ id }) => id === 'NGA-share')?.text).toBe('19+');
	});
});

describe('the explore mode', () => {
	it('has a name for every series', () => {
		for (const id of ids) expect(Object.keys(seriesNames), fullName(id)).toContain(id);
	});
	it('is complete on the server: drawing, table and list of states', () => {
		const { body } = render(Explore, {
			props: { data, query: new URLSearchParams(), onquery: () => undefined }
		});
		expect(body.match(/<svg/g)).toHaveLength(2);
		expect(body).toContain('160.2');
		expect(body).toContain('Mongolia');
		expect(body).not.toContain('style=');
	});
});
