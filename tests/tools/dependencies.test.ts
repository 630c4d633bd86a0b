import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every package the project asks for is named in CONTRIBUTING.md, and no other', () => {
	const { dependencies = {}, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	const words = readFileSync('CONTRIBUTING.md', 'utf8');
	const [, table = ''] = /## What we depend on, and why\n([^]*?)\n## /.exec(words) ?? [];
	const rows = table.split('\n').filter((line) => line.startsWith('| `'));
	const named = rows.flatMap((row) =>
		[...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
	);
	const covers = (name: string, one: string) =>
		name.endsWith('*') ? one.startsWith(name.slice(0, -1)) : name === one;
	const asked = Object.keys({ ...dependencies, ...devDependencies });
	expect(asked.filter((one) => !named.some((name) => covers(name, one)))).toEqual([]);
	expect(named.filter((name) => !asked.some((one) => covers(name, one)))).toEqual([]);
});
