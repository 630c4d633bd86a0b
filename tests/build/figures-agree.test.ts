import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { among, drawing, numbersIn, printedRows, type Table } from './figures/drawn';
import { checks } from './figures/checks';
import { files, read } from './site';

/** The figures that are built, each with its tables by id and its steps. */
const figures = files
	.flatMap((file) => /^figures\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [])
	.map((id) => {
		const page = read(`figures/${id}/index.html`);
		// Other JSON lies there, too; a table has a CSV.
		const own = new RegExp(`^figures/${id}/([^./]+)\\.csv$`);
		const ids = files.flatMap((file) => own.exec(file)?.[1] ?? []);
		const tables = new Map(
			ids.map((name) => [name, JSON.parse(read(`figures/${id}/${name}.json`)) as Table])
		);
		const steps = [...page.matchAll(/stills\/([a-z0-9-]+)\.svg/g)].map(([, step = '']) => step);
		return { id, page, tables, steps: [...new Set(steps)] };
	});

/** A cell as read and a value as sent, brought to one form: no separators, straight quotes. */
const same = (cell: string | number | null) =>
	String(cell ?? '')
		.replace(/^– ?no value$/, '')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/(\d),(?=\d{3})/g, '$1')
		.trim();

it('every figure is checked', () => {
	expect(figures.map(({ id }) => id).toSorted()).toEqual(Object.keys(checks).toSorted());
	for (const { id, labels = [], marks = [] } of Object.entries(checks).map(([id, check]) => ({
		id,
		...check
	}))) {
		expect(labels.length + marks.length, id).toBeGreaterThan(0);
	}
});

describe.each(figures)('$id', ({ id, page, tables, steps }) => {
	const check = checks[id] ?? { beside: {} };
	const rows = Object.fromEntries([...tables].map(([name, table]) => [name, table.rows]));

	it('has the same rows as CSV and as JSON', () => {
		expect(tables.size).toBeGreaterThan(0);
		for (const [name, { columns, rows: sent }] of tables) {
			const csv = csvParse(read(`figures/${id}/${name}.csv`));
			expect(csv.columns).toEqual(columns.map(({ key }) => key));
			expect([...csv].map((row) => ({ ...row }))).toEqual(
				sent.map((row) =>
					Object.fromEntries(columns.map(({ key }) => [key, String(row[key] ?? '')]))
				)
			);
		}
	});

	it('has the same rows in the page’s tables', () => {
		for (const { caption, columns, rows: sent } of tables.values()) {
			const printed = printedRows(page, caption.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
			expect(printed.map((row) => row.map(same))).toEqual(
				sent.map((row) => columns.map(({ key }) => same(row[key] ?? null)))
			);
		}
	});

	it('draws no number that is not in its tables, follows from them or is listed', () => {
		const cells = [...tables.values()].flatMap(({ rows: sent }) =>
			sent.flatMap((row) =>
				Object.values(row).flatMap((cell) =>
					typeof cell === 'number'
						? cell
						: (cell?.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((n) =>
								Number(n.replaceAll(',', ''))
							)
				)
			)
		);
		const known = [0, ...cells, ...(check.derived?.(rows) ?? [])];
		const listed = Object.values(check.beside).flat();
		const strange = steps.flatMap((step) =>
			drawing(step)
				.labels.flatMap((label) => numbersIn(label).map((n) => ({ n, label })))
				.filter(({ n }) => !listed.includes(n) && !among(n, known))
				.map(({ n, label }) => `${step}: ${n} in “${label}”`)
		);
		expect(strange).toEqual([]);
	});

	it('draws what its tables say', () => {
		for (const { step, of } of check.labels ?? []) {
			const drawn = drawing(step).labels.join(' ');
			const wanted = of(rows);
			expect(wanted.length).toBeGreaterThan(0);
			expect(wanted.filter((words) => !drawn.includes(words))).toEqual([]);
		}
		for (const { what, step, drawn, asked } of check.marks ?? []) {
			const wanted = asked(rows);
			expect(wanted, what).toBeGreaterThan(0);
			expect(drawn(drawing(step)), what).toBe(wanted);
		}
	});
});
