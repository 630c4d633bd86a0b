import { byDecade, permanent } from '../derive';
import type { Outcome } from './outcome';
import type { Replayed } from './rules';

/** A draft's place in the picture, CSS pixels. */
export interface Mark {
	id: string;
	x: number;
	y: number;
	came: Outcome;
	/** Who cast the veto. */
	by: readonly string[];
}
export interface Row {
	decade: number;
	/** Middle of the row. */
	y: number;
	/** Right end of its marks. */
	end: number;
	adopted: number;
	all: number;
}

const rank: Record<Outcome, number> = { adopted: 0, stopped: 1, undecidable: 2 };

/** A row a decade, two marks high: would pass, stays stopped, cannot be told. */
export function rowsOf(drafts: readonly Replayed[], width: number) {
	const wide = width >= 600;
	const left = wide ? 84 : 68;
	const decades = byDecade(drafts);
	const longest = Math.ceil(Math.max(0, ...decades.map(([, some]) => some.length)) / 2);
	/** Room for the row's totals at its end. */
	const right = wide ? 92 : 74;
	const pitch = Math.min(19, (width - left - right) / Math.max(1, longest));
	const step = 2 * pitch + (wide ? 22 : 18);
	const marks: Mark[] = [];
	const rows = decades.map(([decade, some], i): Row => {
		const y = step * (i + 0.5);
		const sorted = [...some].sort(
			(a, b) =>
				rank[a.came] - rank[b.came] ||
				caster(a) - caster(b) ||
				(a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1)
		);
		sorted.forEach(({ id, came, by }, k) => {
			const x = left + (Math.floor(k / 2) + 0.5) * pitch;
			marks.push({ id, x, y: y + (k % 2 ? pitch / 2 : -pitch / 2), came, by });
		});
		return {
			decade,
			y,
			end: left + Math.ceil(some.length / 2) * pitch,
			adopted: some.filter(({ came }) => came === 'adopted').length,
			all: some.length
		};
	});
	return { rows, marks, r: pitch * 0.42, height: step * decades.length };
}

const caster = ({ by }: Replayed) => permanent.findIndex((state) => by.includes(state));
