import { formats } from './locale';

/** Made when it is needed: a browser takes its time for it. */
let conjunction: Intl.ListFormat | undefined;

/** Words in a row, joined as the language joins them. @example listed(['a', 'b', 'c']) // 'a, b and c' */
export function listed(words: readonly string[]): string {
	conjunction ??= new Intl.ListFormat(formats, { type: 'conjunction' });
	return conjunction.format(words);
}
