/** A mark to place in a swarm, in units of the axis. */
export interface Bee {
	id: string;
	x: number;
	/** Radius, or half the side of a square. */
	r: number;
}

export interface SwarmOptions {
	/** Least room between two marks. */
	gap: number;
	/** How much dearer a step across is than a step up or down; under 1 marks give way across. */
	across: number;
	/** Farthest step across and farthest step up or down. */
	reach: { x: number; y: number };
	/** Marks are squares: they may stand corner to corner. */
	square?: boolean;
	/** Ids placed before all others, in this order; with `fixed` they give way across only. */
	first?: readonly string[];
	fixed?: boolean;
}

/** Steps of the search, in parts of a mark's room. */
const FINE = 0.16;

/**
 * Marks laid beside each other without overlap, each as near as may be to its own place on the axis. The same input
 * always gives the same swarm: no chance, no simulation.
 *
 * @returns place of each mark by id, in units of the axis; y is 0 on the axis
 * @throws Error when a mark finds no room within `reach`
 * @example swarm([{ id: 'a', x: 0, r: 1 }, { id: 'b', x: 0, r: 1 }], { gap: 0, across: 3, reach: { x: 1, y: 9 } })
 * // a at 0, 0; b at 0, -2
 */
export function swarm(
	bees: readonly Bee[],
	options: SwarmOptions
): Map<string, { x: number; y: number }> {
	const { first = [], gap, square, fixed } = options;
	const rank = ({ id }: Bee) => (first.includes(id) ? first.indexOf(id) : first.length);
	const order = [...bees].sort((a, b) => rank(a) - rank(b) || a.x - b.x || (a.id < b.id ? -1 : 1));
	const step = Math.max(...bees.map(({ r }) => 2 * r + gap), gap) * FINE;
	const loose = offsets(options, step);
	const level = loose.filter(({ y }) => y === 0).sort((a, b) => Math.abs(a.x) - Math.abs(b.x));
	const placed: { x: number; y: number; r: number }[] = [];
	const found = new Map<string, { x: number; y: number }>();
	for (const [i, bee] of order.entries()) {
		const flip = i % 2 ? -1 : 1;
		const near = placed.filter((d) => Math.abs(d.x - bee.x) < options.reach.x + bee.r + d.r + gap);
		const free = (at: { x: number; y: number }) =>
			near.every((other) => {
				const room = bee.r + other.r + gap - 1e-9;
				const dx = Math.abs(bee.x + at.x - other.x);
				const dy = Math.abs(at.y * flip - other.y);
				return square ? Math.max(dx, dy) >= room : dx * dx + dy * dy >= room * room;
			});
		const at = (fixed && first.includes(bee.id) ? level : loose).find(free);
		if (!at) throw new Error(`swarm: no room for "${bee.id}"`);
		const place = { x: bee.x + at.x, y: at.y * flip + 0 };
		placed.push({ ...place, r: bee.r });
		found.set(bee.id, place);
	}
	return found;
}

/** Every step a mark may take, the cheapest first. */
function offsets({ across, reach }: SwarmOptions, step: number) {
	const all: { x: number; y: number; cost: number }[] = [];
	for (let i = 0; i * step <= reach.y; i++) {
		for (let j = 0; j * step <= reach.x; j++) {
			const [x, y] = [j * step, i * step];
			const cost = y + across * x;
			for (const sx of j ? [-1, 1] : [1]) {
				for (const sy of i ? [-1, 1] : [1]) all.push({ x: x * sx, y: y * sy, cost });
			}
		}
	}
	return all.sort((a, b) => a.cost - b.cost);
}
