import { expect, it } from 'vitest';
import { languageOf } from './language-of';

it('marks a title in its own language and script', () => {
	expect(languageOf('Ким Чен Ын начал строительство музея', 'ru')).toBe('ru');
	expect(languageOf('Putin unterzeichnet Vertrag mit Nordkorea', 'de')).toBe('de');
});

it('marks no English, and no English title of a page in another script', () => {
	expect(languageOf('North Korea confirms', 'en-GB')).toBeUndefined();
	expect(languageOf('North Korea confirms', undefined)).toBeUndefined();
	expect(languageOf('Russia vetoes draft on Crimea referendum (13-1-1)', 'ar')).toBeUndefined();
});
