import { px, type Mark } from './scene';

/** Marks that look the same, together: they share a path, so that a view needs a few elements instead of hundreds. */
export function groupsOf(marks: readonly Mark[]): { key: string; look: Mark; all: Mark[] }[] {
	const found = new Map<string, { key: string; look: Mark; all: Mark[] }>();
	for (const mark of marks) {
		const { vote, colour, opacity, bold, r } = mark;
		const key = [vote, colour, opacity, bold, px(r)].join('|');
		const same = found.get(key);
		if (same) same.all.push(mark);
		else found.set(key, { key, look: mark, all: [mark] });
	}
	return [...found.values()];
}
