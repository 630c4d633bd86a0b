import { expect, it } from 'vitest';
import { claims } from '$data/index.server';
import { longDate } from '../lib/text/dates';
import { ui } from '../shell/words.en';
import { story, steps } from '../story/story.server';
import { changes, modified } from './changes';

it('the newest change has the date that every page shows', () => {
	expect(longDate(modified)).toBe(ui.asOf);
});

it('changes stand newest first', () => {
	const dates = changes.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted().toReversed());
});

it('the first edition is counted right', () => {
	const text = changes.at(-1)?.text ?? '';
	expect(story()).toHaveLength(14);
	expect(text).toContain(`${steps().length} steps`);
	expect(text).toContain(`${claims().length} claims`);
});
