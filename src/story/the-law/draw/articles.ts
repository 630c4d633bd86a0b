import { wrapText } from '../../../lib/chart/wrap-text';
import type { LawData } from '../derive';
import { articles as said } from '../words.en';
import type { Frame } from './frame';
import { ink2, round, type Text } from './scene';

/** The two articles as words on the two lands. */
export function articleTexts({ articles }: LawData, frame: Frame): Text[] {
	const { left, right, narrow, low, small, brief, panel, width, pad } = frame;
	const size = small
		? 12
		: low
			? 13
			: narrow
				? 12.5
				: brief
					? 15
					: width > 1000
						? 23
						: width > 800
							? 21
							: 18;
	const step = Math.round(size * (small ? 1.15 : narrow ? 1.28 : 1.42));
	const top = narrow
		? small
			? 28
			: low
				? 40
				: 50
		: Math.round(panel.height * (brief ? 0.2 : 0.24));
	const first = top + (small ? 14 : narrow ? 18 : 34);
	const rooms = {
		force: left.width + (narrow ? 8 : 24),
		defence: width - pad - right.x + (narrow ? 6 : 20)
	};
	const wrapped = (quote: string, room: number) =>
		wrapText(quote, room, { size, serif: true, bold: true });
	const whole = (which: 'force' | 'defence') =>
		wrapped(`${said[which].before} ‘${articles[which]}’`, rooms[which]);
	// Where the whole has no room on the map, its key words stand alone.
	const most = Math.max(whole('force').length, whole('defence').length);
	const short = first + most * step + 4 > panel.height;
	const block = (which: 'force' | 'defence', x: number): Text[] => {
		const { name, gloss, brief: few } = said[which];
		const lines = short ? wrapped(few, rooms[which]) : whole(which);
		return [
			{ id: `${which}-name`, x, y: top, text: name, size: narrow ? 13 : 17, bold: true },
			{
				id: `${which}-gloss`,
				x,
				y: top + (small ? 13 : narrow ? 15 : 20),
				text: gloss,
				size: narrow ? 12 : 13.5,
				colour: ink2
			},
			...lines.map((text, i) => ({
				id: `${which}-${i}`,
				x,
				y: round(first + (i + 1) * step),
				text,
				size,
				serif: true,
				colour: ink2,
				key: keysIn(lines, i)
			}))
		];
	};
	return [...block('force', left.x), ...block('defence', right.x - (narrow ? 6 : 20))];
}

/** Key phrases run on over ends of lines: the part of each that stands on line `i`. */
export function keysIn(lines: readonly string[], i: number): string[] {
	const start = lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0);
	const end = start + (lines[i]?.length ?? 0);
	const whole = lines.join(' ');
	return said.key.flatMap((phrase) => {
		const at = whole.indexOf(phrase);
		const [from, to] = [Math.max(at, start), Math.min(at + phrase.length, end)];
		return at >= 0 && from < to ? [whole.slice(from, to).trim()] : [];
	});
}
