import { readFileSync } from 'node:fs';
import { order } from '../../src/story/story';
import { expect, test } from './fixture';
import { comparable, pictured, sizes } from './pictures/pictures';

test('every step has its picture at both sizes, to be compared with @wide', () => {
	test.skip(!comparable, 'pictures of the steps are compared in the Chromium of the packages only');
	for (const section of order) {
		const words = readFileSync(`src/story/${section}/text.en.md`, 'utf8');
		const steps = words.match(/^## (?!method$).+$/gm)?.length;
		expect(pictured('wide', section), `${section}, wide`).toHaveLength(steps ?? 0);
		expect(pictured('narrow', section), `${section}, narrow`).toHaveLength(steps ?? 0);
		for (const { width, height } of pictured('wide', section)) {
			expect([width, height]).toEqual([sizes.wide.width, sizes.wide.height]);
		}
	}
});
