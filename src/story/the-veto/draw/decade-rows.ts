import { stateName } from '../../../lib/text/state-names.en';
import { byCaster, byDecade, type Veto } from '../derive';
import { drawn } from '../words.en';
import {
	counted,
	decadeWord,
	everything,
	stacked,
	yearOf,
	type Chosen,
	type CountedScene,
	type Spot
} from './every-veto';
import { INK2, say, type Area, type Shape } from './scene';
import { keySquare, squareShapes, type Square } from './squares';

const LEFT = 62;
const shortCaster: Record<string, string> = { RUS: drawn.ussrShort, USA: 'US', GBR: 'UK' };

/**
 * The ring laid flat: a row a decade, two squares high, the total at the end; the five's totals in the free corner.
 *
 * @param note the words on 1950, where they are part of the story
 */
export function rowScene(
	vetoes: readonly Veto[],
	{ width, height }: Area,
	chosen: Chosen = everything,
	note = true
): CountedScene {
	const decades = byDecade(counted(vetoes).map((one) => ({ ...one, date: one.veto.date })));
	const last = yearOf(vetoes.at(-1) as Veto);
	const longest = Math.max(...decades.map(([, some]) => Math.ceil(some.length / 2)));
	const low = height < 300;
	const room = width - LEFT - 34;
	const pitch = Math.min(room / longest, (height - 8) / (decades.length * 2.32), 20);
	const side = pitch * 0.86;
	const rowHeight = Math.min(pitch * 3.15, (height - 6) / decades.length);
	const top0 = Math.max(2, (height - decades.length * rowHeight) / 2);
	const squares: Square[] = [];
	const spots: Spot[] = [];
	const labels = [];
	const small = Math.max(12, Math.min(15, pitch));
	for (const [row, [decade, some]] of decades.entries()) {
		const top = top0 + row * rowHeight;
		for (const [i, { veto, index }] of stacked(some).entries()) {
			const x = LEFT + Math.floor(i / 2) * pitch + pitch / 2;
			const y = top + (i % 2) * pitch + pitch / 2;
			const { by, ours } = veto;
			squares.push({ x, y, turn: 0, by, ours, lit: chosen.lit(index) });
			spots.push({ index, x, y });
		}
		const end = LEFT + Math.ceil(some.length / 2) * pitch + 7;
		const n = some.filter(({ index }) => chosen.lit(index)).length;
		labels.push(
			say(`d-${decade}`, [0, top + pitch + 4], decadeWord(decade, last), {
				size: 12,
				colour: INK2
			}),
			say(`n-${decade}`, [end, top + pitch + 5], String(n), {
				size: small + 3,
				bold: true,
				serif: true,
				colour: n === 0 ? INK2 : undefined
			})
		);
		if (decade === 1950 && note) {
			labels.push(
				...drawn.note1950Short.map((text, i) =>
					say(`note-${i}`, [Math.min(width - 1, end + 140), top + pitch - 3 + i * 14], text, {
						size: 12,
						anchor: 'end'
					})
				)
			);
		}
	}
	const shapes = squareShapes(squares, side);
	const totals = byCaster(vetoes.filter((_, index) => chosen.counted(index)));
	const size = low ? 12 : Math.max(12, Math.min(14, pitch));
	const line = low ? 16 : size + 6;
	const wide = width > 560;
	const keyX = width - (wide ? 190 : 118);
	// Under the longest row, that of the eighties.
	const keyTop = top0 + rowHeight * 4.75 + (rowHeight * 4 - line * 5) / 2 + size;
	for (const [i, [state, n]] of totals.entries()) {
		const y = keyTop + i * line;
		const faint = chosen.state !== null && chosen.state !== state;
		const word = wide
			? state === 'RUS'
				? drawn.ussr
				: stateName(state)
			: (shortCaster[state] ?? stateName(state));
		shapes.push(...keySquare(state, [keyX + 5, y - 5], 10));
		labels.push(
			say(`caster-${state}`, [keyX + 15, y], word, {
				size,
				bold: chosen.state === state,
				colour: faint ? INK2 : undefined
			}),
			say(`cast-${state}`, [width - 1, y], String(n), {
				anchor: 'end',
				size: size + 2,
				bold: !faint,
				serif: true,
				colour: faint ? INK2 : undefined
			})
		);
	}
	return { marks: new Map<string, never>(), shapes: shapes satisfies Shape[], labels, spots, side };
}
