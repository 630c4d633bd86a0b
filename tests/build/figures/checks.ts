import type { FigureCheck } from './checking';
import { firstHalf } from './first-half';
import { secondHalf } from './second-half';

/** For each figure: what its drawings and its tables have in common, and what only the drawings show. */
export const checks: Readonly<Record<string, FigureCheck>> = { ...firstHalf, ...secondHalf };
