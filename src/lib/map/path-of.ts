import type { Geometry, Position } from 'geojson';

/**
 * Lines or areas of a plane as SVG path data in whole units, each point told from the one before: small to send.
 * Rings and lines that shrink to less than an area or a line at this unit are left out.
 *
 * @param unit kilometres per unit
 * @returns path data in units, to be drawn inside `scale(unit)`
 * @example pathOf({ type: 'LineString', coordinates: [[0, 0], [10, 0], [10, 4]] }, 2) // 'M0 0l5 0 0 2'
 */
export function pathOf(geometry: Geometry, unit: number): string {
	const closed = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
	return lines(geometry)
		.map((line) => piece(line, unit, closed))
		.join('');
}

function lines(geometry: Geometry): Position[][] {
	switch (geometry.type) {
		case 'Polygon':
		case 'MultiLineString':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		case 'LineString':
			return [geometry.coordinates];
		default:
			throw new TypeError(`pathOf: a ${geometry.type} has no path`);
	}
}

function piece(line: readonly Position[], unit: number, closed: boolean): string {
	const whole = line.map(([x = 0, y = 0]) => [Math.round(x / unit), Math.round(y / unit)] as const);
	const points = whole.filter(
		([x, y], i) => i === 0 || x !== whole[i - 1]?.[0] || y !== whole[i - 1]?.[1]
	);
	if (closed) points.pop();
	if (points.length < (closed ? 3 : 2)) return '';
	let d = '';
	for (const [i, [x, y]] of points.entries()) {
		const [px, py] = points[i - 1] ?? [0, 0];
		const dx = String(x - px);
		const dy = String(y - py);
		d += i === 0 ? `M${dx}` : i > 1 && !dx.startsWith('-') ? ` ${dx}` : dx;
		d += dy.startsWith('-') ? dy : ` ${dy}`;
		if (i === 0) d += 'l';
	}
	return closed ? `${d}z` : d;
}
