import { expect, it } from 'vitest';
import { wrapText } from './wrap-text';

it('fills a line up to its width: figures of 10 px are 6 px wide, a space 2.4', () => {
	expect(wrapText('00 00 00', 26.5, { size: 10 })).toEqual(['00 00', '00']);
	expect(wrapText('00 00 00', 26, { size: 10 })).toEqual(['00', '00', '00']);
});
it('leaves a word that is too long on a line of its own', () => {
	expect(wrapText('0 000000 0', 20, { size: 10 })).toEqual(['0', '000000', '0']);
});
it('makes no line of nothing', () => {
	expect(wrapText('', 20, { size: 10 })).toEqual([]);
});
