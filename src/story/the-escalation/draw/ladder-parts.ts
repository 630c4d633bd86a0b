import { formats } from '../../../lib/text/locale';
import type { Figure, Measure, Rung } from '../derive';
import { counted } from '../words.en';

export const stateColour = (state: string | undefined): string =>
	({
		UKR: 'var(--ukr)',
		USA: 'var(--usa)',
		RUS: 'var(--rus)',
		PRK: 'var(--prk)',
		KOR: 'var(--ink)'
	})[state ?? ''] ?? 'var(--ink-2)';

export const number = (n: number) => n.toLocaleString(formats);

/** Two counts of the dead a few days apart: what Pyongyang has shown, and what Seoul estimates next. */
export function apart(rungs: readonly Rung[]): { days: number; times: number; ids: string[] } {
	const killed = rungs.flatMap((rung) =>
		rung.figures.filter((f) => f.column === 'killed').map((figure) => ({ rung, figure }))
	);
	const seoul = killed.filter(({ rung }) => rung.state === 'KOR').at(-1);
	const shown = killed.filter(
		({ rung, figure }) =>
			rung.state === 'PRK' && figure.counts === 'portraits' && rung.day <= (seoul?.rung.day ?? 0)
	);
	const last = shown.at(-1);
	if (!seoul || !last)
		throw new RangeError('apart: the estimates lack portraits or a count of the dead by Seoul');
	return {
		days: seoul.rung.day - last.rung.day,
		times: seoul.figure.low / last.figure.low,
		ids: [...shown, seoul].map(({ figure }) => figure.id)
	};
}

export interface Line {
	rung: Rung;
	figures: Figure[];
	first: boolean;
}

/** A rung as lines: one, or one for each figure of a column that has several. */
export function splitRung(rung: Rung, shown: readonly Measure[]): Line[] {
	const figures = rung.figures.filter((f) => shown.includes(f.column));
	const twice = figures.filter((f, i) => figures.findIndex((g) => g.column === f.column) !== i);
	if (twice.length === 0) return [{ rung, figures, first: true }];
	return [
		{ rung, figures: figures.filter((f) => !twice.includes(f)), first: true },
		{ rung, figures: twice, first: false }
	];
}

/** The number with what it counts. */
export function textOf(figure: Figure, narrow: boolean, brief: boolean): string {
	const range = figure.high > figure.low * 1.5;
	const value = range ? `${number(figure.low)}–${number(figure.high)}` : number(figure.low);
	const { counts } = figure;
	const plain = counts === 'portraits' || counts === 'engineers';
	return !counts || brief || (narrow && plain) ? value : `${value} ${counted[counts]}`;
}

/**
 * Statements in order of date; where not all have room, those that name no dead go first, the latest of them last.
 * @param room lines there is room for
 */
export function rungsFor(rungs: readonly Rung[], shown: readonly Measure[], room: number): Rung[] {
	const all = rungs.filter((rung) => rung.figures.some((f) => shown.includes(f.column)));
	const size = (rung: Rung) => splitRung(rung, shown).length;
	const killed = (rung: Rung) => rung.figures.some((f) => f.column === 'killed');
	let lines = all.reduce((sum, rung) => sum + size(rung), 0);
	const gone = new Set<Rung>();
	for (const rung of [...all.slice(1, -1).filter((r) => !killed(r)), ...all.filter(killed)]) {
		if (lines <= room) break;
		gone.add(rung);
		lines -= size(rung);
	}
	return all.filter((rung) => !gone.has(rung));
}
