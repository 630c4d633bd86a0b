import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sources, tables } from '../../src/tables/index.server';
import { datapackageText } from '../../src/tables/package';

const FILE = 'data/datapackage.json';

it('datapackage.json says what the schemas say', () => {
	const text = datapackageText(sources());
	if (process.env.UPDATE_DATAPACKAGE) writeFileSync(FILE, text);
	const stale = readFileSync(FILE, 'utf8') !== text;
	expect(
		stale,
		`${FILE} is stale. Write it anew: UPDATE_DATAPACKAGE=1 npx vitest run tests/data/datapackage.test.ts`
	).toBe(false);
});

it('the package has every table, each with the columns of its file', () => {
	const { resources } = JSON.parse(readFileSync(FILE, 'utf8')) as {
		resources: { path: string; schema?: { fields: { name: string }[] } }[];
	};
	for (const { file } of tables) {
		const [header] = readFileSync(file, 'utf8').split('\n');
		const resource = resources.find(({ path }) => `data/${path}` === file);
		expect(resource?.schema?.fields.map(({ name }) => name).join(','), file).toBe(header);
	}
});

it('speaks of no day after the one a table is up to', () => {
	const late = tables.flatMap(({ id, asOf, rows }) =>
		rows()
			.map((row) => String(row['date'] ?? row['year'] ?? ''))
			.filter((date) => date.slice(0, asOf.length) > asOf.slice(0, date.length))
			.map((date) => `${id}: ${date} is after ${asOf}`)
	);
	expect(late).toEqual([]);
});
