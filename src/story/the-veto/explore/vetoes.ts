import { groups } from 'd3';
import { byDecade } from '../derive';
import { decadeOf, type Choice } from './choice';
import type { ToldVeto } from './data';

export type VetoFilter = Pick<Choice, 'state' | 'decade' | 'topic'>;

/** Whether a veto is part of what the reader chose. */
export const isLit = (veto: ToldVeto, { state, decade, topic }: VetoFilter): boolean =>
	(state === null || veto.by.includes(state)) &&
	(decade === null || decadeOf(veto.date) === decade) &&
	(topic === null || veto.topic === topic);

/** Subjects with the number of their vetoes, most first, the rest last. */
export const topicsOf = (vetoes: readonly ToldVeto[]): [string, number][] =>
	groups(vetoes, ({ topic }) => topic)
		.map(([topic, some]): [string, number] => [topic, some.length])
		.sort((a, b) => Number(a[0] === 'other') - Number(b[0] === 'other') || b[1] - a[1]);

/** The decade with most of the vetoes, if one has more than every other. */
export function peakOf(vetoes: readonly ToldVeto[]): [number, number] | null {
	const [first, second] = byDecade(vetoes)
		.map(([decade, some]): [number, number] => [decade, some.length])
		.sort((a, b) => b[1] - a[1]);
	return first && first[1] > (second?.[1] ?? 0) ? first : null;
}

/** Vetoed votes of which no tally is known; one on which the sources differ is not among them. */
export const untold = (vetoes: readonly ToldVeto[]): number =>
	vetoes.filter(({ tally, disputed }) => tally === null && !disputed).length;
