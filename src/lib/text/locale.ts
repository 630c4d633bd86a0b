/** Set by `locale-files.ts`. */
declare const __LOCALE__: string | undefined;

/** Language of all words, BCP 47; chosen at build by `SITE_LOCALE`. Which files that takes: `locale-files.ts`. */
export const locale: string = typeof __LOCALE__ === 'string' ? __LOCALE__ : 'en';

/** What `Intl` writes the dates and numbers of a language by: our English is British. */
export const formatsOf = (locale: string): string =>
	locale.split('-')[0] === 'en' ? 'en-GB' : locale;

export const formats: string = formatsOf(locale);
