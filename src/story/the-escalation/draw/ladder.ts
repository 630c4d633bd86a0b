import { capital } from '../../../lib/text/capital';
import { spelled } from '../../../lib/text/numerals.en';
import { NARROW } from '../../../lib/figure/figure';
import { calendar, dateText } from '../dates';
import type { Figure, Measure, Rung, ScoreData } from '../derive';
import { ladder as words } from '../words.en';
import { type Drawing, type Words, emptyDrawing, runsWidth } from './drawing';
import { type Line, apart, number, rungsFor, splitRung, stateColour, textOf } from './ladder-parts';
import type { Size } from './lying';
import { across, down, say } from './pen';
import { TIGHT } from './tight';

const columns = ['killed', 'casualties', 'deployed'] as const;

/** Largest number drawn in each column, and the step of its scale, in persons. */
const reach: Record<Measure, number> = { killed: 2000, casualties: 6000, deployed: 15000 };

const steps: Record<Measure, number> = { killed: 2000, casualties: 2000, deployed: 5000 };

/** Least height of a line on a phone, pixels. */
const LEAST = 11.6;

export interface LadderOptions {
	/** Columns shown; all by default. */
	measures?: readonly Measure[];
	/** A foot that explains the signs. */
	key?: boolean;
}

/** One rung for each statement, in order of date; three columns on one scale. Nothing is joined, added or averaged. */
export function drawLadder(data: ScoreData, size: Size, options: LadderOptions = {}): Drawing {
	const drawing = emptyDrawing();
	const shown = options.measures ?? columns;
	const narrow = size.width < NARROW;
	// Words behind numbers are left out where not even the numbers have room.
	const brief = size.width < TIGHT;
	const title = (measure: Measure) =>
		brief && measure === 'casualties' ? words.orWounded : words[measure];
	const foot = options.key === false ? 4 : narrow ? 20 : 30;
	const top = narrow ? 40 : 44;
	const rungs = rungsFor(data.rungs, shown, narrow ? (size.height - top - foot) / LEAST : Infinity);
	// A rung with two figures in one column takes two lines.
	const lines = rungs.flatMap((rung) => splitRung(rung, shown));
	const pitch = Math.min(28, (size.height - top - foot) / lines.length);
	const font = pitch < 18 || narrow ? 12 : 12.5;
	const name = (rung: Rung) =>
		narrow || size.width < 760 ? rung.speaker.short : rung.speaker.long;
	const dateWidth = narrow ? 50 : size.width < 760 ? 76 : 84;
	const nameWidth = Math.max(
		...rungs.map((rung) => runsWidth([{ text: name(rung), bold: true }], font))
	);
	const startX = dateWidth + nameWidth + (narrow ? 10 : 14);

	const behind = (f: Figure) =>
		runsWidth([{ text: textOf(f, narrow, brief), bold: f.column === 'killed' }], font) +
		(f.orMore ? 20 : 12);
	/** Width of a column at a scale: to its largest sign, and to the end of every number behind a sign. */
	const widthAt = (measure: Measure, scale: number): number =>
		Math.max(
			reach[measure] * scale + 8,
			runsWidth([{ text: title(measure), bold: true }], narrow ? 12.5 : 14) + 18,
			...lines.flatMap(({ figures }) =>
				figures
					.filter((f) => f.column === measure && measure !== 'deployed')
					.map((f) => f.high * scale + behind(f))
			)
		) + 10;
	const fits = (scale: number) =>
		shown.reduce((sum, m) => sum + widthAt(m, scale), 0) <= size.width - startX - 2;
	let perPerson = 0.002;
	while (perPerson < 0.06 && fits(perPerson + 0.0002)) perPerson += 0.0002;
	const origin = {} as Record<Measure, number>;
	let x = startX + 6;
	for (const measure of shown) {
		origin[measure] = x;
		x += widthAt(measure, perPerson);
	}
	const bottom = top + lines.length * pitch;

	const gap = apart(data.rungs);
	const banded = lines.flatMap(({ figures }, i) =>
		figures.some((f) => gap.ids.includes(f.id)) ? [i] : []
	);
	const showGap = shown.includes('killed') && banded.length > 0;
	if (showGap) {
		const [first, last] = [Math.min(...banded), Math.max(...banded)];
		drawing.areas.push({
			id: 'band',
			x: 0,
			y: top + first * pitch,
			width: size.width,
			height: (last - first + 1) * pitch,
			fill: 'var(--land)'
		});
	}
	for (const measure of shown) head(measure);
	for (const [i, line] of lines.entries()) {
		const y = top + (i + 0.5) * pitch;
		const before = lines[i - 1]?.rung;
		const newYear = before && calendar(before.day).year !== calendar(line.rung.day).year;
		if (newYear) {
			across(drawing, `year-${line.rung.day}`, [0, size.width], top + i * pitch, {
				colour: 'var(--rule-2)'
			});
		}
		const bold = !before || newYear === true;
		const on = banded.includes(i) && showGap ? 'var(--land)' : undefined;
		if (line.first) {
			const date = dateText({ day: line.rung.day }, bold && !narrow ? 'short' : 'day');
			say(
				drawing,
				`date-${i}`,
				2,
				y + 4.2,
				[
					{
						text: date,
						bold: bold && !narrow,
						colour: bold && !narrow ? 'var(--ink)' : 'var(--ink-2)'
					}
				],
				{ size: font, on }
			);
			say(
				drawing,
				`who-${i}`,
				dateWidth,
				y + 4.2,
				[{ text: name(line.rung), bold: true, colour: stateColour(line.rung.state) }],
				{ size: font, on }
			);
		}
		for (const figure of line.figures) sign(figure, y, line, on);
	}
	if (showGap && !brief) note();
	if (options.key !== false) {
		const sent = data.rungs.flatMap((r) => r.figures.filter((f) => f.column === 'deployed'));
		const statements = data.rungs.filter((r) =>
			r.figures.some((f) => f.column === 'deployed')
		).length;
		const text = shown.includes('deployed')
			? words.key
			: brief
				? words.sentBrief(statements)
				: words.sentElsewhere(
						statements,
						number(Math.min(...sent.map((f) => f.low))),
						number(Math.max(...sent.map((f) => f.high)))
					);
		say(drawing, 'key', 2, size.height - 6, [{ text, colour: 'var(--ink-2)' }], {
			size: narrow ? 12 : 12.5
		});
	}
	return drawing;

	function head(measure: Measure) {
		const at = origin[measure];
		signPath(
			`head-${measure}`,
			{ id: '', column: measure, sort: 'count', low: 0, high: 0 },
			at + 5,
			10,
			'var(--ink)'
		);
		say(drawing, `head-${measure}`, at + 17, 14.5, [{ text: title(measure), bold: true }], {
			size: narrow ? 12.5 : 14
		});
		let last = -Infinity;
		for (let n = 0; n <= reach[measure]; n += steps[measure]) {
			const tx = at + n * perPerson;
			down(drawing, `scale-${measure}-${n}`, tx, [37, bottom]);
			const w = runsWidth([{ text: number(n) }], 12);
			if (tx - w / 2 < last + 6) continue;
			last = tx + w / 2;
			say(
				drawing,
				`scale-${measure}-${n}`,
				Math.min(tx, size.width - w / 2),
				33,
				[{ text: number(n), colour: 'var(--ink-2)' }],
				{ size: 12, anchor: 'middle' }
			);
		}
	}

	function sign(figure: Figure, y: number, line: Line, on?: string) {
		const at = origin[figure.column];
		const colour = stateColour(line.rung.state);
		const from = at + figure.low * perPerson;
		const to = at + figure.high * perPerson;
		const text = textOf(figure, narrow, brief);
		const bold = figure.column === 'killed';
		const w = runsWidth([{ text, bold }], font);
		const id = figure.id;
		const label: Words = {
			id: `value-${id}`,
			on,
			x: 0,
			y: y + 4.2,
			size: font,
			anchor: 'start',
			runs: [{ text, bold }]
		};
		if (figure.high > figure.low && figure.high > figure.low * 1.5) {
			across(drawing, `range-${id}`, [from, to], y, { colour, width: 5 });
			down(drawing, `range-a-${id}`, from, [y - 5, y + 5], { colour, width: 1.5 });
			down(drawing, `range-b-${id}`, to, [y - 5, y + 5], { colour, width: 1.5 });
			const beside = to + 8 + w <= size.width - 2;
			drawing.words.push(
				beside ? { ...label, x: to + 8 } : { ...label, x: from - 8, anchor: 'end' }
			);
			return;
		}
		const after = from + 9 + (figure.orMore ? 8 : 0) + w;
		const inside = figure.column === 'deployed' && after > size.width - 2;
		// Stem: from nought to the sign, with a gap where the number stands inside.
		if (inside) {
			across(drawing, `stem-${id}`, [at, Math.max(at, from - w - 14)], y, { colour, width: 1.25 });
			drawing.words.push({ ...label, x: from - 10, anchor: 'end' });
		} else {
			across(drawing, `stem-${id}`, [at, from], y, { colour, width: 1.25 });
			drawing.words.push({ ...label, x: from + 9 + (figure.orMore ? 8 : 0) });
		}
		signPath(`sign-${id}`, figure, from, y, colour);
		if (figure.orMore) {
			const c = from + 7.5;
			drawing.signs.push({
				id: `more-${id}`,
				d: `M${r1(c)} ${r1(y - 3.6)}l4 3.6l-4 3.6`,
				stroke: colour,
				width: 1.4
			});
		}
	}

	function signPath(id: string, figure: Figure, cx: number, y: number, colour: string) {
		const r = Math.min(5, pitch * 0.38);
		const disc = `M${r1(cx - r)} ${r1(y)}a${r1(r)} ${r1(r)} 0 1 0 ${r1(2 * r)} 0a${r1(r)} ${r1(r)} 0 1 0 ${r1(-2 * r)} 0z`;
		if (figure.column === 'deployed') {
			const planned = figure.sort === 'planned';
			drawing.signs.push({
				id,
				d: `M${r1(cx - r)} ${r1(y - r)}h${r1(2 * r)}v${r1(2 * r)}h${r1(-2 * r)}z`,
				fill: planned ? 'var(--stage)' : colour,
				stroke: colour,
				width: planned ? 1.5 : undefined
			});
		} else if (figure.column === 'killed') {
			drawing.signs.push({ id, d: disc, fill: colour });
		} else {
			drawing.signs.push({ id, d: disc, fill: 'var(--stage)', stroke: colour, width: 1.5 });
			if (figure.sort !== 'wounded') {
				drawing.signs.push({
					id: `${id}-half`,
					d: `M${r1(cx)} ${r1(y - r)}a${r1(r)} ${r1(r)} 0 0 0 0 ${r1(2 * r)}z`,
					fill: colour
				});
			}
		}
	}

	function note() {
		const first = Math.min(...banded);
		const x0 = shown.includes('casualties')
			? (origin.casualties ?? 0)
			: origin.killed + reach.killed * perPerson + 90;
		const spoken = [
			capital(spelled(gap.days, { most: 99 })),
			spelled(gap.times, { most: 99 })
		] as const;
		const text = narrow ? words.notePhone(...spoken) : words.note(...spoken);
		const offset = narrow ? (banded.length - text.length) / 2 : 0;
		for (const [i, t] of text.entries()) {
			say(
				drawing,
				`note-${i}`,
				x0,
				top + (first + i + offset + 0.5) * pitch + 4.5,
				[{ text: t, serif: true, italic: true }],
				{ size: Math.min(14, Math.max(12, pitch * 0.7)), on: 'var(--land)' }
			);
		}
	}
}

const r1 = (n: number) => Math.round(n * 10) / 10;
