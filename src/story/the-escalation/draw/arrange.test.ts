import { describe, expect, it } from 'vitest';
import { boxes } from '../../../lib/figure/boxes';
import { prepare } from '../data.server';
import { views, type ScoreView } from '../views';
import { arrange } from './arrange';
import { overlap, wordsBox } from './drawing';

const data = prepare();
const all = Object.entries(views) as [string, ScoreView][];
const sizes = [
	...boxes,
	[700, 500],
	[360, 420],
	[335, 400],
	[280, 300],
	[280, 215],
	[347, 236],
	[350, 270],
	[450, 247]
] as const;

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	it.each(all)('%s: no label leaves the box', (_, view) => {
		const outside = arrange(data, view, { width, height }).words.filter((words) => {
			const box = wordsBox(words);
			return (
				box.x < -1 || box.y < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1
			);
		});
		expect(outside.map(text)).toEqual([]);
	});

	it.each(all)('%s: no two labels touch', (_, view) => {
		const { words } = arrange(data, view, { width, height });
		const touching = words.flatMap((a, i) =>
			words
				.slice(i + 1)
				.filter((b) => overlap(wordsBox(a), wordsBox(b), 0.5))
				.map((b) => `${text(a)} / ${text(b)}`)
		);
		expect(touching).toEqual([]);
	});

	// Between a tablet and a phone, and on the smallest screens, a label may give way.
	it.runIf(width !== 700 && width !== 280).each(all)(
		'%s: every event that the step names has its label',
		(_, view) => {
			const { dropped } = arrange(data, view, { width, height });
			expect(dropped.filter((id) => view.labels.includes(id))).toEqual([]);
		}
	);

	it.each(all)('%s: no leader runs through a label', (_, view) => {
		const { rules, words } = arrange(data, view, { width, height });
		const leaders = rules.filter((rule) => rule.id.endsWith('-leader') && rule.x1 === rule.x2);
		const crossed = leaders.flatMap(({ x1, y1, y2 }) => {
			const line = { x: x1 - 0.5, y: Math.min(y1, y2), width: 1, height: Math.abs(y2 - y1) };
			return words.filter((w) => overlap(wordsBox(w), line)).map(text);
		});
		expect(crossed).toEqual([]);
	});

	it.each(all)('%s: no text under 12 px', (_, view) => {
		const { words } = arrange(data, view, { width, height });
		const small = words.filter((w) => w.size < 12 || w.runs.some((run) => (run.size ?? 12) < 12));
		expect(small.map(text)).toEqual([]);
	});
});

const text = (words: { runs: { text: string }[] }) => words.runs.map((run) => run.text).join('');
