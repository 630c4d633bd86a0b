/** The same words with a capital letter first. @example capital('in one year') // 'In one year' */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
