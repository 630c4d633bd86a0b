import { spelled } from '../../lib/text/numerals.en';
import type { Label } from '../../lib/chart/label';
import { longDate } from '../../lib/text/dates';
import type { Grid } from './crowd';
import { strokesOfMoney, type CrowdData, type PlanDrawn } from './derive';
import type { CrowdView } from './views';

/** A bracket, leader or rule. */
export interface Line {
	id: string;
	d: string;
	colour: string;
	width: number;
	dash?: string;
}

/** A flat bar of the row of years. */
export interface Bar {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	colour: string;
	opacity: number;
}

/** A view placed in its box, CSS pixels. */
export interface Scene {
	grid: Grid;
	field: { x: number; y: number; width: number; height: number };
	/** Strokes at which the money's share, the list and the need end. */
	ends: { money: number; list: number; need: number };
	labels: Label[];
	lines: Line[];
	bars: Bar[];
}

/** What a placement works from. */
export interface Context {
	data: CrowdData;
	view: CrowdView;
	plan: PlanDrawn;
	width: number;
	height: number;
	/** Share of the crowd at a number of strokes. */
	share: (strokes: number) => number;
}

/** How many weeks, in words. */
export const weeksIn = (n: number) => spelled(n, { zero: 'no' });
/** @example shortDay('2026-02-20') // '20 Feb 2026' */
export const shortDay = (iso: string) => longDate(iso).replace(/^(\d+ \w{3})\w* (\d+)$/, '$1 $2');

export const round = (n: number) => Math.round(n * 10) / 10;
export const ink = 'var(--ink)';

/** Strokes at which the parts of a plan's crowd end. */
export function endsOf(plan: PlanDrawn): Scene['ends'] {
	return { money: strokesOfMoney(plan), list: plan.target, need: plan.need };
}
