import { stack } from '../../lib/chart/label';
import type { YearCounts } from './derive';
import { emptyScene, ink, round, type Context, type Scene } from './scene';
import {
	betweenTones,
	fullTones,
	stripAxes,
	stripFrame,
	yearTicks,
	type StripFrame
} from './strip-frame';
import { between, types } from './words.en';

const GRID = [20, 40, 60];

function start(context: Context): { scene: Scene; frame: StripFrame; step: number; size: number } {
	const { data, height, narrow } = context;
	const highest = Math.max(...data.years.map((d) => d.total));
	const frame = stripFrame(context, { top: narrow ? 20 : 40, base: height - 22, highest });
	const scene = emptyScene();
	stripAxes(scene, frame, context, { ticks: yearTicks(context), grid: GRID });
	return { scene, frame, step: narrow ? 14 : 16, size: narrow ? 12 : 13 };
}

const yearIn = (years: readonly YearCounts[], year: number): YearCounts => {
	const found = years.find((d) => d.year === year);
	if (!found) throw new RangeError(`the-framework: no counts of ${year}`);
	return found;
};

/** Places lines of text with a leader to a mark. */
function noter(scene: Scene, step: number, size: number) {
	return (
		id: string,
		said: readonly string[],
		at: { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; colour?: string },
		leader?: { d: string; dot: readonly [number, number] }
	) => {
		const { x, y, anchor, colour } = at;
		const first = { bold: true, colour };
		scene.labels.push(...stack(id, said, { x, y, step }, { size, anchor, halo: true, first }));
		if (!leader) return;
		scene.lines.push({ id, d: leader.d, colour: colour ?? ink, width: 0.8 });
		scene.dots.push({ id, x: leader.dot[0], y: leader.dot[1], r: 1.8, colour });
	};
}

const V = (x: number, from: number, to: number) => `M${round(x)} ${round(from)}V${round(to)}`;

/** Every conflict, by type; the key stands at the marks. */
export function typesScene(context: Context): Scene {
	const { data, width, height, narrow } = context;
	const { scene, frame, step, size } = start(context);
	const { x, y } = frame;
	scene.strip = { ...frame, tones: fullTones };
	const note = noter(scene, step, size);
	const last = yearIn(data.years, frame.last);
	const colonial = data.years.filter((d) => d.counts.colonial > 0).at(-1);
	const total = types.total(last.year, last.total);
	const inColonial = yearIn(data.years, 1949);
	const colonialAt = y(inColonial.total - inColonial.counts.colonial / 2);

	if (narrow) {
		// One line each where two would stand on the next note.
		const low = height < 215;
		const said = low ? types.phone.low : types.phone;
		const under = low ? 4 : step + 4;
		note('total', [total], { x: width, y: y(last.total) - 6, anchor: 'end' });
		note(
			'foreign',
			said.foreign,
			{ x: x(2013), y: y(62), anchor: 'end' },
			elbow(x(2013) + 4, y(62) - 4, x(2017), y(14))
		);
		note('within', said.within, { x: x(1964), y: y(52) }, drop(x(1972), y(52) + under, y(22)));
		note('between', said.between, { x: x(1954), y: y(42) }, drop(x(1964), y(42) + under, y(1.5)));
		note(
			'colonial',
			said.colonial,
			{ x: x(1946), y: y(32) },
			drop(x(1949), y(32) + under, colonialAt)
		);
		return scene;
	}
	note('total', [total, types.typed(last.counts.between)], {
		x: width,
		y: y(last.total) - 24,
		anchor: 'end'
	});
	const [early, late] = [yearIn(data.years, 2000), yearIn(data.years, 2020)];
	const foreign = types.foreign(early.year, early.counts.foreign, late.year, late.counts.foreign);
	note(
		'foreign',
		foreign,
		{ x: x(2011), y: y(62), anchor: 'end' },
		elbow(x(2011) + 6, y(62) - 4, x(2017), y(14))
	);
	note('within', types.within, { x: x(1980), y: y(54) }, drop(x(1980), y(54) + step + 6, y(32)));
	note('between', types.between, { x: x(1967), y: y(45) }, drop(x(1967), y(45) + step + 6, y(3)));
	note(
		'colonial',
		types.colonial(colonial?.year ?? 0),
		{ x: x(1949), y: y(30) },
		drop(x(1949), y(30) + step + 6, colonialAt)
	);
	return scene;
}

const drop = (x: number, from: number, to: number) => ({
	d: V(x, from, to),
	dot: [x, to] as const
});
const elbow = (from: number, y: number, x: number, to: number) => ({
	d: `M${round(from)} ${round(y)}H${round(x)}V${round(to)}`,
	dot: [x, to] as const
});

/** Conflicts between states stand out; the one that North Korea joined is told apart. */
export function betweenScene(context: Context): Scene {
	const { data, width, narrow } = context;
	const { scene, frame, step, size } = start(context);
	const { x, y } = frame;
	scene.strip = { ...frame, tones: betweenTones };
	const note = noter(scene, step, size);
	const last = yearIn(data.years, frame.last);
	const marked = yearIn(data.years, data.marked);
	const before = data.years.filter((d) => d.year < last.year);
	const most = Math.max(...before.map((d) => d.counts.between));
	const peaks = before.filter((d) => d.counts.between === most).map((d) => d.year);
	const tops = (year: number) => y(yearIn(data.years, year).counts.between) - 3;
	const gold = 'var(--prk)';
	const right = width - 2.5;

	if (narrow) {
		const topmost = y(last.total) - 6;
		note(
			'most',
			[between.mostPhone(last.year, last.counts.between)],
			{ x: width, y: topmost, anchor: 'end' },
			drop(right, topmost + 4, tops(last.year))
		);
		note(
			'marked',
			between.markedPhone(marked.year),
			{ x: x(2018), y: y(57), anchor: 'end', colour: gold },
			elbow(x(2018) + 4, y(57) - 4, x(marked.year), tops(marked.year))
		);
		note(
			'korea',
			between.koreaPhone(1950),
			{ x: x(1950) + 6, y: y(47) },
			drop(x(1950), y(47) - 8, tops(1950))
		);
		note(
			'five',
			between.fivePhone(peaks, most),
			{ x: x(1975), y: y(26) },
			drop(x(1987), y(26) + step + 4, tops(1987))
		);
		return scene;
	}
	note(
		'most',
		between.most(last.year, last.counts.between),
		{ x: width, y: y(last.total) - 24, anchor: 'end' },
		drop(right, y(last.total) - 2, tops(last.year))
	);
	note(
		'marked',
		between.marked(marked.year),
		{ x: x(2020), y: y(58), anchor: 'end', colour: gold },
		elbow(x(2020) + 6, y(58) - 4, x(marked.year), tops(marked.year))
	);
	note(
		'korea',
		between.korea(1950),
		{ x: x(1950) + 8, y: y(46) },
		drop(x(1950), y(46) - 9, tops(1950))
	);
	note(
		'five',
		between.five(peaks, most),
		{ x: x(1973), y: y(28) },
		{
			d: `M${round(x(1973) - 5)} ${round(y(28) - 4)}H${round(x(1969))}V${round(tops(1969))}`,
			dot: [x(1969), tops(1969)]
		}
	);
	scene.lines.push({
		id: 'five-late',
		d: V(x(1987), y(28) + step + 6, tops(1987)),
		colour: ink,
		width: 0.8
	});
	scene.dots.push({ id: 'five-late', x: x(1987), y: tops(1987), r: 1.8 });
	const [from, to] = [x(2004) - 4, x(2007) + 4];
	note('none', between.none(2004, 2007), { x: (from + to) / 2, y: y(43), anchor: 'middle' });
	const foot = y(2);
	scene.lines.push({
		id: 'none',
		d: `${V((from + to) / 2, y(43) + step + 6, foot)}M${round(from)} ${round(foot + 6)}V${round(foot)}H${round(to)}v6`,
		colour: ink,
		width: 0.8
	});
	return scene;
}
