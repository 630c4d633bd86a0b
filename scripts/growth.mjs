/**
 * What growth costs who opens the story: one more section, and a table ten times as long. Each is built in a copy of the
 * project and laid beside `build/`. Bytes as sent, brotli; nothing is timed.
 *
 *   npm run build && npm run growth [-- --section the-ripples --table un/vetoes.csv]
 */
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { align } from './bench/report.mjs';
import { buildElsewhere } from './build-elsewhere.mjs';
import { filesBelow } from './files-below.mjs';

const { values } = parseArgs({
	options: {
		section: { type: 'string', default: 'the-ripples' },
		table: { type: 'string', default: 'un/vetoes.csv' }
	}
});
const { section, table } = values;
const copy = `${section}-copy`;

/**
 * What the first load of the story asks for, and the drawings and data of its figures, which come later.
 *
 * @param {string} build
 * @returns {{ html: number, script: number, data: number }} bytes
 */
function weigh(build) {
	const page = readFileSync(join(build, 'index.html'), 'utf8');
	const size = (/** @type {string} */ file) => statSync(join(build, `${file}.br`)).size;
	const scripts = new Set([...page.matchAll(/(?:src|href)="\.\/(islands\/[^"]+\.js)"/g)]);
	const data = readdirSync(join(build, 'figures')).flatMap((name) =>
		name.includes('.')
			? []
			: filesBelow(join(build, 'figures', name))
					.filter((file) => /^data\.\w+\.json$/.test(file))
					.map((file) => `figures/${name}/${file}`)
	);
	data.push(
		...readdirSync(join(build, 'drawings'))
			.filter((file) => file.endsWith('.json'))
			.map((file) => `drawings/${file}`)
	);
	const sum = (/** @type {string[]} */ files) => files.reduce((all, file) => all + size(file), 0);
	return {
		html: size('index.html'),
		script: sum([...new Set([...scripts].map(([, file]) => file ?? ''))]),
		data: sum(data)
	};
}

/** Copies the section's folder under another name and tells the story of it. @param {string} folder */
function addSection(folder) {
	const [from, to] = [join(folder, 'src/story', section), join(folder, 'src/story', copy)];
	cpSync(from, to, { recursive: true });
	for (const file of filesBelow(to)) {
		const path = join(to, file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(section, copy));
	}
	const story = join(folder, 'src/story/story.ts');
	const text = readFileSync(story, 'utf8');
	writeFileSync(story, text.replace(`'${section}'`, `'${section}',\n\t'${copy}'`));
}

/** Repeats the table's rows until there are ten times as many; the first column, a name that ends in a number, stays one of a kind. @param {string} folder */
function lengthenTable(folder) {
	const path = join(folder, 'data', table);
	const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
	const repeated = Array.from({ length: 10 }, (_, i) =>
		rows.map((row) => (i === 0 ? row : row.replace(/^[^,]+/, `$&${i}00`)))
	);
	writeFileSync(path, `${[head, ...repeated.flat()].join('\n')}\n`);
}

const before = weigh('build');
const rows = [['', 'page', 'script at load', 'drawings and data, later']];
const line = (/** @type {string} */ name, /** @type {typeof before} */ now) =>
	rows.push([
		name,
		...Object.entries(now).map(([key, bytes]) => {
			const more = bytes - before[/** @type {keyof typeof before} */ (key)];
			return `${bytes} (${more >= 0 ? '+' : ''}${more})`;
		})
	]);
line('as it is', before);
await buildElsewhere({
	alter: addSection,
	use: (build) => line(`"${section}" once more`, weigh(build))
});
await buildElsewhere({
	alter: lengthenTable,
	use: (build) => line(`${table} ten times as long`, weigh(build))
});
console.log(align(rows));
