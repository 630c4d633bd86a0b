import { capital } from '../../../lib/text/capital';
import { labelWidth } from '../../../lib/chart/label';
import { wrapText } from '../../../lib/chart/wrap-text';
import { verdicts, type Verdict } from '../../verdict';
import { countsOf, isOpinion, numberOf } from '../derive';
import { kinds, ledger as said } from '../words.en';
import { empty, INK, INK_2, px, type Context, type Scene } from './scene';
import { pitchOf, stripRow } from './strip';

const ORDER = Object.keys(verdicts) as Verdict[];

/** Every claim's sign in the essay's order, a group a paragraph; counts; on large boxes one claim opened. */
export function ledger(context: Context): Scene {
	const { data, width, height } = context;
	const scene = empty();
	const counts = countsOf(data.claims);
	const opinions = data.claims.filter(isOpinion).length;
	if (width >= 760 && height >= 440) large();
	else small();
	return scene;

	function large() {
		const tall = Math.round(Math.min(250, height * 0.36));
		pair('above', 0, 14, said.above(data.claims.length - opinions));
		const [n, text] = said.below(opinions);
		const end =
			width - labelWidth(text, { size: 14 }) - 6 - labelWidth(n, { size: 14, bold: true });
		pair('below', end, 14, [n, text]);
		const strip = stripRow(data.claims, { width, top: 34, height: tall, gap: 9 });
		scene.bars.push(...strip.bars);
		scene.lines.push(...strip.lines);
		scene.labels.push(...strip.labels);
		const y = 34 + tall + 40;
		const band = opened(y + 84, tall);
		tally(y + Math.max(8, (band - y - 44) / 2), height >= 560 ? 38 : 28);
	}

	function small() {
		const wide = width >= 480;
		const parts = wide
			? [data.claims]
			: [data.claims.filter((d) => d.paragraph <= 6), data.claims.filter((d) => d.paragraph > 6)];
		const lines = wide ? 2 : 3;
		const foot = lines * 21 + 4;
		const block = (height - foot) / parts.length;
		const tall = Math.min(wide ? 150 : 96, block - 38);
		const pitch = wide ? undefined : pitchOf(parts[1] ?? [], width, 5);
		for (const [i, part] of parts.entries()) {
			const strip = stripRow(part, { width, top: i * block, height: tall, gap: 5, pitch });
			scene.bars.push(...strip.bars);
			scene.lines.push(...strip.lines);
			scene.labels.push(...strip.labels);
		}
		const column = wide ? width / 3 : width * 0.44;
		const places = wide
			? [0, 1, 2, 3, 4].map((i) => [(i % 3) * column, Math.floor(i / 3)] as const)
			: ([
					[0, 0],
					[column, 0],
					[0, 1],
					[column, 1],
					[0, 2]
				] as const);
		for (const [i, verdict] of ORDER.entries()) {
			const [x, line] = places[i] as readonly [number, number];
			const base = height - foot + 18 + line * 21;
			scene.signs.push({
				id: `sign-${verdict}`,
				verdict,
				x,
				y: base - (verdict === 'not checkable/opinion' ? 25 : 12),
				width: 6,
				height: 14
			});
			const count = String(counts.get(verdict) ?? 0);
			scene.labels.push(
				{ id: `n-${verdict}`, x: x + 13, y: base, text: count, size: 13, bold: true },
				{
					id: `word-${verdict}`,
					x: x + 17 + labelWidth(count, { size: 13, bold: true }),
					y: base,
					text: said.line[verdict],
					size: 12.5
				}
			);
		}
	}

	function pair(id: string, x: number, y: number, [n, text]: readonly [string, string]) {
		scene.labels.push(
			{ id: `${id}-n`, x, y, text: n, size: 14, bold: true },
			{ id, x: x + labelWidth(n, { size: 14, bold: true }) + 5, y, text, size: 14 }
		);
	}

	function tally(y: number, size: number) {
		const column = width / ORDER.length;
		for (const [i, verdict] of ORDER.entries()) {
			const apart = verdict === 'not checkable/opinion';
			const x = i * column + (apart ? 14 : 0);
			const base = y + size * 0.72;
			if (apart)
				scene.lines.push({
					id: 'apart',
					d: `M${Math.round(x - 14) + 0.5} ${y - 4}v${size + 8}`,
					colour: 'var(--rule-2)',
					width: 1
				});
			scene.signs.push({
				id: `sign-${verdict}`,
				verdict,
				x,
				y: base - (apart ? 34 : 24),
				width: 9,
				height: 24
			});
			const count = String(counts.get(verdict) ?? 0);
			const colour = apart ? INK_2 : undefined;
			const left = x + 18 + labelWidth(count, { size, serif: true, bold: !apart }) + 9;
			scene.labels.push({
				id: `n-${verdict}`,
				x: x + 18,
				y: base,
				text: count,
				size,
				serif: true,
				bold: !apart,
				colour
			});
			const words = said.short[verdict];
			for (const [n, text] of words.entries()) {
				scene.labels.push({
					id: `word-${verdict}-${n}`,
					x: left,
					y: base - (words.length - 1 - n) * 16,
					text,
					size: 13,
					colour
				});
			}
		}
	}

	/** One claim as the ledger has it, framed in the strip, at the foot of the box. @returns where its band begins, at least `least` down */
	function opened(least: number, tall: number): number {
		const { open } = data;
		const claim = data.claims.find(({ id }) => id === open.id);
		const bar = scene.bars.find(({ id }) => id === open.id);
		if (!claim || !bar) throw new Error(`ledger: no claim "${open.id}"`);
		const first = Math.min(190, width * 0.24);
		const second = { x: first + 18, width: width * 0.4 };
		const third = { x: second.x + second.width + 26, width: width - second.x - second.width - 26 };
		const serif = height >= 560 ? 20 : 18;
		const sentence = wrapText(open.claim, second.width, { size: serif, serif: true, italic: true });
		const reason = wrapText(open.explanation, third.width, { size: 13 });
		const block = Math.max(64, 18 + reason.length * 18, 20 + sentence.length * serif * 1.3);
		const y = height - block;
		if (y < least) return height;
		const pad = 1.9;
		scene.lines.push(
			{ id: 'band', d: `M0 ${Math.round(y) + 0.5}H${width}`, colour: 'var(--rule)', width: 1 },
			{
				id: 'frame',
				d: `M${px(bar.x - pad)} ${bar.y - pad - 1}h${px(bar.width + 2 * pad)}v${tall + 2 * pad + 1}h${-px(bar.width + 2 * pad)}z`,
				colour: INK,
				width: 1.2
			}
		);
		scene.signs.push({
			id: 'sign-open',
			verdict: claim.verdict,
			x: 0,
			y: y + 14,
			width: 9,
			height: 24
		});
		const gloss = [
			said.opened(claim.paragraph, numberOf(claim.id)) + ';',
			kinds[open.kind] ?? open.kind
		];
		scene.labels.push(
			{
				id: 'open-verdict',
				x: 18,
				y: y + 25,
				text: capital(verdicts[claim.verdict].word),
				size: 13,
				bold: true
			},
			...gloss.map((text, n) => ({
				id: `open-gloss-${n}`,
				x: 18,
				y: y + 43 + n * 17,
				text,
				size: 13,
				colour: INK_2
			})),
			...sentence.map((text, n) => ({
				id: `open-claim-${n}`,
				x: second.x,
				y: y + 28 + n * serif * 1.3,
				text,
				size: serif,
				serif: true,
				italic: true
			})),
			...reason.map((text, n) => ({
				id: `open-reason-${n}`,
				x: third.x,
				y: y + 25 + n * 18,
				text,
				size: 13,
				colour: INK_2
			}))
		);
		return y;
	}
}
