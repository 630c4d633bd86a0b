import type { Arc, GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { parseJson } from './parse-json';
import { TableError } from './table-error';

const pair = v.tuple([v.number(), v.number()]);
const rings = v.array(v.array(v.pipe(v.number(), v.integer())));

/** A TopoJSON topology with one object, `name`, whose features have the given properties. */
export type NamedTopology<N extends string, P extends object> = Topology<
	Record<N, GeometryCollection<P>>
>;

/**
 * Reads a quantized TopoJSON file that holds areas.
 *
 * @param text the whole file
 * @param options.file path from the project's root, for errors
 * @param options.name the object to read, such as `countries`
 * @param options.properties schema of each feature's properties
 * @throws TableError if the file is cut off, is no topology, lacks the object, or a feature refers to an arc
 *   that the file does not have
 */
export function parseTopology<N extends string, P extends object>(
	text: string,
	{
		file,
		name,
		properties
	}: {
		readonly file: string;
		readonly name: N;
		readonly properties: v.GenericSchema<unknown, P>;
	}
): NamedTopology<N, P> {
	const id = v.optional(v.union([v.string(), v.number()]));
	const geometry = v.variant('type', [
		v.object({ type: v.literal('Polygon'), arcs: rings, id, properties }),
		v.object({ type: v.literal('MultiPolygon'), arcs: v.array(rings), id, properties })
	]);
	const collection = v.object({
		type: v.literal('GeometryCollection'),
		geometries: v.pipe(v.array(geometry), v.minLength(1))
	});
	const schema = v.object({
		type: v.literal('Topology'),
		bbox: v.optional(v.pipe(v.array(v.number()), v.length(4))),
		transform: v.object({ scale: pair, translate: pair }),
		arcs: v.pipe(v.array(v.array(pair)), v.minLength(1)),
		objects: v.object(v.entriesFromList([name], collection))
	});
	const topology = parseJson(text, schema, { file }) as unknown as NamedTopology<N, P>;
	checkArcs(topology.arcs, topology.objects[name], { file, name });
	return topology;
}

function checkArcs(
	arcs: readonly Arc[],
	{ geometries }: GeometryCollection,
	{ file, name }: { readonly file: string; readonly name: string }
): void {
	for (const [i, geometry] of geometries.entries()) {
		if (!('arcs' in geometry)) continue;
		// An arc walked backwards is written as the complement of its index.
		const astray = (geometry.arcs as readonly unknown[])
			.flat(2)
			.map(Number)
			.find((arc) => (arc < 0 ? ~arc : arc) >= arcs.length);
		if (astray === undefined) continue;
		throw new TableError(
			{ file, path: `objects.${name}.geometries.${i}` },
			{
				expected: `arcs from 0 to ${arcs.length - 1}`,
				found: `arc ${astray}`,
				advice: 'The file is damaged: restore it from git.'
			}
		);
	}
}
