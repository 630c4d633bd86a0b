import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json';
import { parseTopology } from './parse-topology';

const FILE = 'data/rain-gauge/gauges.json';
const gauges = v.array(v.strictObject({ id: v.string(), metres: v.number() }));
const parse = (text: string) => parseJson(text, gauges, { file: FILE });

it('gives the value when all is well', () => {
	expect(parse('[{ "id": "hill", "metres": 2 }]')).toEqual([{ id: 'hill', metres: 2 }]);
});

it('names line and character of a comma too many', () => {
	expect(() => parse('[\n\t{ "id": "hill", "metres": 2, }\n]')).toThrow(
		`${FILE}, line 2: expected JSON, got a fault at character 31 of the line`
	);
});

it.each(['[{ "id": "hill",\n "met', '[{ "id": "hill",\n "metres": 2 }', '[\n{'])(
	'tells a file that breaks off from one with a fault: %j',
	(text) => {
		expect(() => parse(text)).toThrow(/line 2: expected JSON, got a text that breaks off/);
		expect(() => parse(text)).toThrow('restore it from git');
	}
);

it('names the path of a value of the wrong kind', () => {
	expect(() => parse('[{ "id": "hill", "metres": "2" }]')).toThrow(
		`${FILE}, at 0.metres: expected number, got "2".`
	);
});

it('names the path of an entry that lacks a property', () => {
	expect(() => parse('[{ "id": "hill" }]')).toThrow(`${FILE}, at 0.metres: expected "metres"`);
});

describe('topology', () => {
	const square = {
		type: 'Topology',
		transform: { scale: [1, 1], translate: [0, 0] },
		arcs: [
			[
				[0, 0],
				[0, 1],
				[1, 0],
				[0, -1],
				[-1, 0]
			]
		],
		objects: {
			fields: {
				type: 'GeometryCollection',
				geometries: [{ type: 'Polygon', arcs: [[0]], properties: { name: 'Field' } }]
			}
		}
	};
	const read = (value: unknown, name = 'fields') =>
		parseTopology(JSON.stringify(value), {
			file: 'data/rain-gauge/fields.topo.json',
			name,
			properties: v.object({ name: v.string() })
		});

	it('reads the object it is asked for', () => {
		expect(read(square).objects['fields']?.geometries[0]?.properties).toEqual({ name: 'Field' });
	});
	it('refuses a file without that object', () => {
		expect(() => read(square, 'roads')).toThrow('at objects.roads: expected "roads"');
	});
	it('refuses a feature whose arc is missing', () => {
		const [field] = square.objects.fields.geometries;
		const geometries = [{ ...field, arcs: [[1]] }];
		const objects = { fields: { ...square.objects.fields, geometries } };
		expect(() => read({ ...square, objects })).toThrow(
			'at objects.fields.geometries.0: expected arcs from 0 to 0, got arc 1.'
		);
	});
	it('understands an arc that is walked backwards', () => {
		const [field] = square.objects.fields.geometries;
		const geometries = [{ ...field, arcs: [[-1]] }];
		const objects = { fields: { ...square.objects.fields, geometries } };
		expect(() => read({ ...square, objects })).not.toThrow();
	});
});
