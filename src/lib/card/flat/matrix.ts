/** `[a, b, c, d, e, f]` as SVG has it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Point = readonly [x: number, y: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does `inner` first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
	outer[0] * inner[0] + outer[2] * inner[1],
	outer[1] * inner[0] + outer[3] * inner[1],
	outer[0] * inner[2] + outer[2] * inner[3],
	outer[1] * inner[2] + outer[3] * inner[3],
	outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
	outer[1] * inner[4] + outer[3] * inner[5] + outer[5]
];

export const apply = (m: Matrix, [x, y]: Point): Point => [
	m[0] * x + m[2] * y + m[4],
	m[1] * x + m[3] * y + m[5]
];

/** How many times longer a line becomes. */
export const scaleOf = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));

/**
 * What a `transform` attribute asks for.
 * @throws Error for anything but translate, scale, rotate about the origin and matrix
 */
export function readTransform(text: string | undefined): Matrix {
	let whole = identity;
	for (const [, name = '', list = ''] of (text ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
		const numbers = list.split(/[\s,]+/).map(Number);
		whole = multiply(whole, one(name, numbers));
	}
	return whole;
}

function one(name: string, numbers: readonly number[]): Matrix {
	const [a = 0, b, c, d, e, f] = numbers;
	if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
	if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
	if (name === 'rotate' && b === undefined) {
		const turn = (a * Math.PI) / 180;
		return [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
	}
	if (name === 'matrix') return [a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
	throw new Error(`readTransform: "${name}(${numbers.join(' ')})" is not understood.`);
}

/** A matrix as a `transform` attribute. */
export const printMatrix = (m: Matrix): string =>
	`matrix(${m.map((n) => Number(n.toPrecision(6))).join(' ')})`;
