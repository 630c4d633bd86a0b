/** A text as it is searched: without case and accents. @example folded('Côte d’Ivoire') // 'cote d'ivoire' */
export const folded = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/**
 * Whether a folded text holds every word asked for, in any order, whole or in part.
 *
 * @example holds(folded('Security Council, 2024'), '2024 coun') // true
 */
export const holds = (text: string, query: string): boolean =>
	folded(query)
		.split(/\s+/)
		.every((word) => text.includes(word));
