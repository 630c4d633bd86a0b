import { expect, it } from 'vitest';
import { wrapLines } from './wrap-lines';

it('breaks at the last space that fits', () => {
	expect(wrapLines('one two three', 70, 10)).toEqual(['one two', 'three']);
});
it('lets a word that is longer than the line stand alone', () => {
	expect(wrapLines('a Blagoveshchensk b', 50, 10)).toEqual(['a', 'Blagoveshchensk', 'b']);
});
it('makes no line of nothing', () => {
	expect(wrapLines('', 50, 10)).toEqual([]);
});
