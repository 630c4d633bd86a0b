import { labelWidth, type Label } from '../../../lib/chart/label';
import type { Seat, Table } from '../derive';
import { placeName, seats, tables as said } from '../words.en';
import { empty, fullDate, INK_2, px, TABLE, type Context, type Scene } from './scene';

/** A few tables, large, each with its place, date and who was missing. */
export function four(context: Context): Scene {
	const { data, view, width, height } = context;
	const scene = empty();
	const shown = (view.only ?? []).map((name) => {
		const table = data.tables.find(({ id }) => id === name);
		if (!table) throw new Error(`four: no table "${name}"`);
		return table;
	});
	const columns = width >= 480 && height < 300 ? shown.length : 2;
	const cell = { width: width / columns, height: height / Math.ceil(shown.length / columns) };
	const beside = cell.width >= 330 && cell.height >= 170;
	for (const [i, table] of shown.entries()) {
		const [column, row] = [i % columns, Math.floor(i / columns)];
		const x = column * cell.width;
		const y = row * cell.height;
		if (beside) large(table, x, y, column);
		else small(table, x, y, i);
	}
	if (beside)
		scene.lines.push({
			id: 'between',
			d: `M0 ${Math.round(cell.height) + 0.5}H${width}`,
			colour: 'var(--rule)',
			width: 1
		});
	return scene;

	function large(table: Table, x: number, y: number, column: number) {
		const scale = Math.min(2.95, (cell.height - 46) / 2 / (TABLE.crowd + 3), cell.width / 150);
		const reach = (TABLE.crowd + 3) * scale;
		const at = { x: x + reach + (column > 0 ? 14 : 0), y: y + cell.height / 2 + 4 };
		place(table, at, scale, true);
		const left = at.x + reach + 16;
		const [place1, date, ...format] = [
			placeName(table.place),
			fullDate(table.date),
			...said.format(table).lines
		];
		scene.labels.push(
			{
				id: `place-${table.id}`,
				x: left,
				y: at.y - 22,
				text: place1,
				size: 22,
				serif: true,
				bold: true
			},
			{ id: `date-${table.id}`, x: left, y: at.y + 0, text: date, size: 14, colour: INK_2 },
			...format.map((text, i) => ({
				id: `format-${table.id}-${i}`,
				x: left,
				y: at.y + 26 + i * 19,
				text,
				size: 15
			}))
		);
	}

	function small(table: Table, x: number, y: number, i: number) {
		const lines = [
			placeName(table.place),
			fullDate(table.date),
			said.format(table).lines.join(' ')
		];
		const text = 16 * 3 + 2;
		const room = cell.height - text - 10;
		const scale = Math.min(room / 2 / (TABLE.crowd + 2), (cell.width - 8) / 2 / (TABLE.crowd + 2));
		const at = { x: x + cell.width / 2, y: y + room / 2 + 2 };
		place(table, at, scale, i === 0, cell.width);
		const size = Math.max(12, Math.min(13, cell.width / 13));
		for (const [n, line] of lines.entries()) {
			const fit =
				n === 2 && labelWidth(line, { size }) > cell.width - 4 ? said.format(table).short : line;
			scene.labels.push({
				id: `line-${table.id}-${n}`,
				x: at.x,
				y: y + room + 17 + n * 15.5,
				text: fit,
				size: n === 0 ? size + 1 : size,
				bold: n === 0,
				colour: n === 1 ? INK_2 : undefined,
				anchor: 'middle'
			});
		}
	}

	function place(
		table: Table,
		{ x, y }: { x: number; y: number },
		scale: number,
		named: boolean,
		room = 0
	) {
		scene.tables.push({
			table,
			x: px(x),
			y: px(y),
			scale: px(scale),
			seats: ['USA', 'UKR', 'RUS']
		});
		if (!named || table.crowd) return;
		const [ring, chair] = [TABLE.ring * scale, TABLE.chair * scale];
		const size = room === 0 ? 13 : 12;
		const label = (state: Seat, at: Pick<Label, 'x' | 'y' | 'anchor'>) =>
			scene.labels.push({
				id: `seat-${table.id}-${state}`,
				...at,
				text: seats[state],
				size,
				bold: true,
				colour: `var(--${state.toLowerCase()})`
			});
		if (room === 0) {
			label('USA', { x, y: y - ring - chair - 5, anchor: 'middle' });
			label('UKR', { x: x - ring, y: y + chair + size + 1, anchor: 'middle' });
			label('RUS', { x: x + ring, y: y + chair + size + 1, anchor: 'middle' });
			return;
		}
		label('USA', { x: x + chair + 4, y: y - ring + 4 });
		if (room / 2 - ring - chair > 52) {
			label('UKR', { x: x - ring - chair - 4, y: y + 4, anchor: 'end' });
			label('RUS', { x: x + ring + chair + 4, y: y + 4 });
		} else {
			label('UKR', { x: x - ring + chair, y: y + chair + size + 1, anchor: 'end' });
			label('RUS', { x: x + ring - chair, y: y + chair + size + 1 });
		}
	}
}
