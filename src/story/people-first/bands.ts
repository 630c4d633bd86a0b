import type { Label } from '../../lib/chart/label';
import { gridOfRows, type Grid } from './crowd';
import { shareOf, strokesOfMoney, type PlanDrawn } from './derive';
import { explore, million, millionShort, percent } from './words.en';

/** One year's crowd in the Explore drawing, CSS pixels. */
export interface Band {
	year: number;
	grid: Grid;
	x: number;
	y: number;
	width: number;
	height: number;
	ends: { money: number; list: number; need: number };
	/** Where the reader's number of people ends; past the crowd it is left out. */
	mark: number | undefined;
}

export interface Bands {
	height: number;
	bands: Band[];
	labels: Label[];
	ticks: { x: number; label: string }[];
	/** From the top of the first band to the foot of the last. */
	axis: { top: number; bottom: number };
	/** Frame of the largest crowd behind a single year. */
	ghost: { x: number; y: number; width: number; height: number } | undefined;
}

interface Options {
	plans: readonly PlanDrawn[];
	year: number | 'all';
	unit: 'people' | 'percent';
	money: boolean;
	/** People. */
	mark: number | undefined;
	width: number;
}

/** Cells of a crowd are about this much higher than wide in the scale of people. */
const ASPECT = 1.75;

/**
 * Places the crowds of one year or all on one scale: in people, one stroke is as large in every year, so a smaller
 * crowd is a shorter band; in per cent, every crowd is stretched to the full width.
 */
export function bandsOf({ plans, year, unit, money, mark, width }: Options): Bands {
	const narrow = width < 600;
	const shown = plans.filter((d) => year === 'all' || d.year === year);
	const largest = plans.reduce((a, b) => (b.need > a.need ? b : a));
	const tall = year === 'all' ? (narrow ? 112 : 92) : narrow ? 300 : 400;
	const head = narrow ? 44 : 26;
	const gap = 22;
	// All years have the same rows: a column is as many people everywhere.
	const rows = Math.round(Math.sqrt((tall * largest.need) / (ASPECT * width)));
	const labels: Label[] = [];
	const lengthOf = (d: PlanDrawn) => (unit === 'percent' ? width : (width * d.need) / largest.need);
	const bands = shown.map((d, i): Band => {
		const y = head + i * (head + tall + gap);
		const length = lengthOf(d);
		labels.push(...heading(d, y));
		const strokes = mark === undefined ? undefined : mark / 1000;
		return {
			year: d.year,
			grid: gridOfRows(d.need, rows),
			x: 0,
			y,
			width: length,
			height: tall,
			ends: { money: money ? strokesOfMoney(d) : 0, list: d.target, need: d.need },
			mark: strokes === undefined || strokes > d.need ? undefined : (length * strokes) / d.need
		};
	});
	const bottom = head + shown.length * (head + tall + gap) - head - gap;
	const [only] = bands;
	const ghost =
		year !== 'all' && unit === 'people' && only && only.width < width
			? { x: only.width, y: only.y, width: width - only.width, height: tall }
			: undefined;
	if (ghost) {
		const text = explore.largest(largest.year, million(largest.need));
		labels.push({
			id: 'ghost',
			x: width - 8,
			y: ghost.y + tall - 10,
			text,
			size: 12,
			colour: 'var(--ink-2)',
			anchor: 'end',
			halo: true
		});
	}
	const steps = unit === 'percent' ? [0, 25, 50, 75, 100] : [0, 5, 10, 15];
	const ticks = steps.map((n) => ({
		x: unit === 'percent' ? (width * n) / 100 : (width * n * 1000) / largest.need,
		label: unit === 'percent' ? percent(n) : explore.ticks(n)
	}));
	return {
		height: bottom + (mark === undefined ? 26 : 46),
		bands,
		labels,
		ticks,
		axis: { top: head, bottom },
		ghost
	};

	function heading(d: PlanDrawn, y: number): Label[] {
		const amount = width < 340 ? millionShort : million;
		const said = explore.band(amount(d.need), amount(d.target), percent(shareOf(d)));
		const line = narrow ? y - 10 : y - 9;
		const id = String(d.year);
		const label: Label[] = [
			{ id, x: 0, y: narrow ? line - 18 : line, text: id, size: 16, bold: true },
			{ id: `${id}-said`, x: narrow ? 0 : 46, y: line, text: said, size: 13 }
		];
		if (money) {
			const text = explore.bandMoney(percent(d.covered, 1));
			label.push({
				id: `${id}-money`,
				x: width,
				y: narrow ? line - 18 : line,
				text,
				size: 13,
				bold: true,
				colour: 'var(--un)',
				anchor: 'end'
			});
		}
		return label;
	}
}
