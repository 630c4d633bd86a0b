import { formats } from './locale';

const joined = new Intl.ListFormat(formats, { type: 'conjunction' });

/** Words in a row, joined as the language joins them. @example listed(['a', 'b', 'c']) // 'a, b and c' */
export const listed = (words: readonly string[]): string => joined.format(words);
