import { type Drawing, type Words, overlap, wordsBox } from './drawing';
import type { Size } from './lying';

/** Lower than this not all words have room, and some give way. */
export const LOW = 300;

/** What gives way first: notes beside the picture, then names, then values; the rest is asked last. */
const minor = [/^between/, /^signed|^note|^break$|^key$/, /^tick-/, /^name-/, /^binding/];

const rank = ({ id }: Words): number => {
	const at = minor.findIndex((pattern) => pattern.test(id));
	return at < 0 ? minor.length : at;
};

/** Lines of one label go together. */
const groupOf = (id: string): string =>
	id.replace(/^((?:ev-|between|signed|note|ahead|stop).*)-(?:\d|who|what)$/, '$1');

/** Takes out of a low drawing the words that leave it or touch others, the lesser ones first, with their leaders. */
export function settle(drawing: Drawing, size: Size): Drawing {
	if (size.height >= LOW) return drawing;
	const byId = new Map<string, Words[]>();
	for (const words of drawing.words) {
		const id = groupOf(words.id);
		byId.set(id, [...(byId.get(id) ?? []), words]);
	}
	const weight = ([, words]: [string, Words[]]) => Math.max(...words.map(rank));
	const kept: Words[] = [];
	const gone = new Set<string>();
	for (const [id, words] of [...byId].sort((a, b) => weight(b) - weight(a))) {
		const boxes = words.map(wordsBox);
		const free = boxes.every(
			(box) =>
				box.x >= -1 &&
				box.y >= -1 &&
				box.x + box.width <= size.width + 1 &&
				box.y + box.height <= size.height + 1 &&
				!kept.some((other) => overlap(box, wordsBox(other), 0.5))
		);
		if (free) kept.push(...words);
		else gone.add(id);
	}
	return {
		...drawing,
		words: drawing.words.filter((words) => kept.includes(words)),
		signs: drawing.signs.filter(({ id }) => !gone.has(id.replace(/-leader$/, '')))
	};
}
