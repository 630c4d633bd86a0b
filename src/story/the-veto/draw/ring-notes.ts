import type { Veto } from '../derive';
import { drawn } from '../words.en';
import { ringFrame, yearOf } from './every-veto';
import { at, path, say, type Area, type Scene } from './scene';

/** The empty Soviet chair of 1950, who mostly said no in which age, and what is outlined: words round the ring of the story. */
export function ringNotes(area: Area, vetoes: readonly Veto[]): Pick<Scene, 'shapes' | 'labels'> {
	const { s, cx, cy, inner, step, turn } = ringFrame(vetoes, area);
	const tall = (year: number) => vetoes.filter((veto) => yearOf(veto) === year).length;
	const in1950 = inner + 4 + tall(1950) * step;
	const left = Math.max(2, cx - 440 * s);
	const knee = at(cx, cy, turn(1950), inner + 9.4 * step);
	const [kx, ky] = knee;
	const noteTop = ky - 6 - drawn.note1950.length * 16;
	const ours = vetoes.filter((veto) => veto.ours);
	const lastOurs = Math.max(...ours.map(yearOf));
	const mark = at(cx, cy, turn(lastOurs - 1), inner + 2 * step);
	const noteX = cx + 226 * s;
	const noteY = Math.min(cy + 222 * s, area.height - 40);
	const era = (id: string, year: number, out: number, lines: string[], colour: string) => {
		const angle = turn(year);
		const [x, y] = at(cx, cy, angle, inner + out * s);
		const anchor = angle < -20 ? 'end' : angle > 20 ? 'start' : 'middle';
		return lines.map((text, i) =>
			say(`${id}-${i}`, [x, y + i * 16], text, { anchor, bold: true, colour, halo: true })
		);
	};
	return {
		shapes: [
			{
				key: 'to-1950',
				d: path([[left, ky], [Math.max(left, kx), ky], at(cx, cy, turn(1950), in1950)]),
				stroke: 'var(--ink)',
				width: 1
			},
			{
				key: 'to-ours',
				d: path([
					[mark[0], mark[1]],
					[mark[0], noteY - 13]
				]),
				stroke: 'var(--ink)',
				width: 1
			}
		],
		labels: [
			say('n1950', [left, noteTop], '1950', { size: 12.5, bold: true }),
			...drawn.note1950.map((text, i) =>
				say(`n1950-${i}`, [left, noteTop + 16 + i * 16], text, { size: 12.5 })
			),
			...drawn
				.ours(ours.length)
				.map((text, i) => say(`ours-${i}`, [noteX, noteY + i * 16], text, { size: 12.5 })),
			...era('soviet', 1964, 70, drawn.soviet, 'var(--rus)'),
			...era('american', 1985.5, 119, drawn.american, 'var(--usa)'),
			...era('both', 2010, 60, drawn.withChina, 'var(--rus)')
		]
	};
}
