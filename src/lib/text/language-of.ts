const scripts: Record<string, RegExp> = {
	ar: /\p{Script=Arabic}/u,
	ko: /\p{Script=Hangul}/u,
	ru: /\p{Script=Cyrillic}/u,
	uk: /\p{Script=Cyrillic}/u,
	ur: /\p{Script=Arabic}/u,
	zh: /\p{Script=Han}/u
};

/**
 * The language to mark a text with, where it is not the page's own. A title we give in English to a page in a language of
 * another script is not in that language: a voice for Arabic cannot read it.
 *
 * @param language of what the text names, BCP 47
 * @example languageOf('Russia vetoes draft', 'ar') // undefined
 */
export function languageOf(text: string, language: string | undefined): string | undefined {
	const [main = ''] = language?.split('-') ?? [];
	if (main === '' || main === 'en') return undefined;
	const script = scripts[main];
	return !script || script.test(text) ? language : undefined;
}
