import { stack } from '../../../lib/chart/label';
import { rowOf, ROWS, SEATS, type Table } from '../derive';
import { placeName, seats, tables as said } from '../words.en';
import { empty, INK, INK_2, monthOf, TABLE, type Context, type Scene } from './scene';

/** All tables in four rows, by who of the three is missing; the largest free place holds the key. */
export function rows(context: Context): Scene {
	const { data, width, height } = context;
	const scene = empty();
	const groups = ROWS.map((id) => ({
		id,
		tables: data.tables.filter((table) => rowOf(table) === id)
	}));
	const most = Math.max(...groups.map(({ tables }) => tables.length));
	const roomy = width >= 760 && height >= 480;
	const side = roomy ? (width >= 860 ? 156 : 142) : width >= 480 ? 132 : 0;
	const step = (width - side) / most;
	const row = height / groups.length;
	const head = side > 0 ? 0 : 15;
	const foot = roomy ? (row >= 140 ? 46 : 34) : 14;
	const reach = TABLE.ring + TABLE.chair + 1.5;
	const scale = Math.min(step / 2 / (TABLE.crowd + 1.5), (row - head - foot - 4) / 2 / reach, 1.25);

	for (const [i, { id, tables }] of groups.entries()) {
		const top = i * row;
		const y = Math.round(top + head + (row - head - foot) / 2 + 1);
		if (i > 0)
			scene.lines.push({
				id: `over-${id}`,
				d: `M0 ${Math.round(top) + 0.5}H${width}`,
				colour: 'var(--rule)',
				width: 1
			});
		caption(id, tables.length, top, y);
		let year = '';
		for (const [j, table] of tables.entries()) {
			const x = side + (j + 0.5) * step;
			scene.tables.push({ table, x, y, scale, seats: SEATS });
			const under = y + reach * scale + (roomy ? 17 : 12);
			if (roomy) names(table, x, under + (table.crowd ? 3 : 0));
			else if (table.date.slice(0, 4) !== year) {
				year = table.date.slice(0, 4);
				const text = `’${year.slice(2)}`;
				scene.labels.push({
					id: `year-${table.id}`,
					x,
					y: under,
					text,
					size: 12,
					colour: INK_2,
					anchor: 'middle'
				});
			}
		}
		if (id === 'all') key(side + tables.length * step, y, top);
		if (id === 'without-ukr' && roomy && width >= 860) notes(side + tables.length * step + 40, y);
	}
	return scene;

	function caption(id: (typeof ROWS)[number], count: number, top: number, y: number) {
		const lines = said.rows[id];
		if (side === 0) {
			scene.labels.push(
				{ id: `count-${id}`, x: 0, y: top + 13, text: String(count), size: 13, bold: true },
				{ id: `row-${id}`, x: 13, y: top + 13, text: lines.join(' '), size: 13 }
			);
			return;
		}
		const size = roomy ? 13.5 : 12;
		scene.labels.push(
			{
				id: `count-${id}`,
				x: 0,
				y: y - 2,
				text: String(count),
				size: roomy ? 26 : 18,
				serif: true,
				bold: true
			},
			...stack(
				`row-${id}`,
				lines,
				{ x: 0, y: y + (roomy ? 19 : 13), step: size + 3.5 },
				{ size, first: {} }
			)
		);
	}

	function names(table: Table, x: number, y: number) {
		const size = step >= 74 ? 12.5 : 12;
		const lines = [
			placeName(table.place),
			monthOf(table.date),
			...(table.crowd && row >= 140 ? [said.crowd(table.crowd)] : [])
		];
		scene.labels.push(
			...lines.map((text, n) => ({
				id: `name-${table.id}-${n}`,
				x,
				y: y + n * 14.5,
				text,
				size,
				colour: n === 0 ? undefined : INK_2,
				anchor: 'middle' as const
			}))
		);
	}

	/** One larger table whose chairs have names. */
	function key(left: number, middle: number, top: number) {
		const large = roomy
			? Math.min(1.55, (row - 30) / 2 / reach)
			: Math.min(1.35, (row - 26) / 2 / reach);
		const x = left + (width - left) * (roomy ? 0.48 : 0.52);
		const y = roomy ? top + row / 2 : side > 0 ? middle + 4 : top + row / 2 + 1;
		const table: Table = {
			id: 'key',
			date: '',
			place: '',
			seats: { USA: 'there', UKR: 'there', RUS: 'there', PRK: 'away' },
			others: roomy ? 1 : 0,
			crowd: null
		};
		scene.tables.push({ table, x, y, scale: large, seats: SEATS });
		const size = roomy ? 13.5 : 12;
		const ring = TABLE.ring * large;
		const gap = TABLE.chair * large + 6;
		const base = { size, bold: true } as const;
		scene.labels.push(
			{
				id: 'key-USA',
				x: x + gap,
				y: y - ring + 4,
				text: seats.USA,
				colour: 'var(--usa)',
				...base
			},
			{
				id: 'key-UKR',
				x: x - ring - gap,
				y: y + 4.5,
				text: seats.UKR,
				colour: 'var(--ukr)',
				anchor: 'end',
				...base
			},
			{
				id: 'key-RUS',
				x: x + ring + gap,
				y: y + 4.5,
				text: seats.RUS,
				colour: 'var(--rus)',
				...base
			},
			{
				id: 'key-PRK',
				x: x + gap,
				y: y + ring + 5,
				text: roomy ? said.pyongyang : seats.PRK,
				colour: 'var(--prk)',
				...base
			}
		);
		if (roomy) {
			const at = ring * 0.74;
			scene.labels.push({
				id: 'key-other',
				x: x - at - 10,
				y: y - at + 3,
				text: said.other,
				size: 12.5,
				colour: INK,
				anchor: 'end'
			});
		}
	}

	function notes(x: number, middle: number) {
		scene.labels.push(
			...said.notes.map((text, n) => ({
				id: `note-${n}`,
				x,
				y: middle - 22 + n * 18,
				text,
				size: 12.5,
				colour: INK_2
			}))
		);
	}
}
