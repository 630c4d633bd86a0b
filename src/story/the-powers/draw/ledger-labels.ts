import { labelBox, labelWidth, overlap, stack, type Label } from '../../../lib/chart/label';
import type { PowersData } from '../derive';
import type { PowersView } from '../views';
import { ledger as said } from '../words.en';
import { ticksOf, TRADE, type Frame, type LedgerInput } from './ledger';
import { yearAt } from './periods';
import { ink2 } from './scene';

/** A tick as it is printed, without the dust of binary fractions. */
export const tickText = (n: number): string => String(Math.round(n * 1000) / 1000);

/** Years, ticks and the measure of each half: what stands in every drawing of the ledger. */
export function scaleLabels(input: LedgerInput, frame: Frame): Label[] {
	const { x, up, down, base, low, left, width, narrow } = frame;
	const size = narrow ? 12 : 12.5;
	const ups = ticksOf(input);
	const downs = down(200) - down(100) < 12 ? TRADE.ticks.slice(-1) : TRADE.ticks;
	const tick = (id: string, at: number, y: number, text: string): Label => ({
		id,
		x: at - 6,
		y: y + 4,
		text,
		size,
		colour: ink2,
		anchor: 'end'
	});
	/** The last year is a quarter wide: on the smallest screens its name finds no room. */
	const all = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
	const years = x(2026) - x(2025) < 40 ? all.slice(0, -1) : all;
	return [
		...ups.map((n) => tick(`up-${n}`, x(input.periods[0]?.from ?? 0), up(n), tickText(n))),
		...downs.map((n) => tick(`down-${n}`, left, down(n), String(n))),
		...years.map((year): Label => {
			const last = year === 2026;
			return {
				id: `year-${year}`,
				x: last ? width : x(year + 0.5),
				y: (base + low) / 2 + 4.5,
				text: narrow ? `’${year % 100}` : String(year),
				size: narrow ? 12 : 14,
				bold: true,
				anchor: last ? 'end' : 'middle'
			};
		})
	];
}

/** The value of every year under its plumb, or why there is none. */
export function plumbLabels(input: LedgerInput, frame: Frame): Label[] {
	const { x, down, narrow, flat } = frame;
	return input.trade.flatMap(({ year, total, toNovember }): Label[] => {
		const value = total ?? toNovember;
		if (year < 2019 || value === undefined) return [];
		const at = { x: x(year + 0.5), y: down(value) + (narrow ? 16 : 22) };
		if (total !== null)
			return [
				{
					id: `plumb-${year}`,
					...at,
					text: String(Math.round(total)),
					size: narrow ? 12.5 : 16,
					bold: true,
					anchor: 'middle'
				}
			];
		const part = toNovember === undefined ? undefined : Math.round(toNovember);
		/** In one line only where the years are far enough apart. */
		const oneLine = flat && x(2023) - x(2021) >= 88;
		const lines = (oneLine ? said.gapFlat : narrow ? said.gapPhone : said.gap)(part);
		return stack(
			`gap-${year}`,
			lines,
			{ ...at, step: 14 },
			{
				size: 12,
				colour: ink2,
				anchor: 'middle',
				halo: true,
				first: {}
			}
		);
	});
}

/** The two measures: what is above, what is below; in the fourth view, what kind of thing each is. */
export function measureLabels(view: PowersView & { scene: 'ledger' }, frame: Frame): Label[] {
	const { narrow, height } = frame;
	const unlike = view.note === 'unlike';
	const above = unlike ? (narrow ? said.aidUnlikePhone : said.aidUnlike) : said.aid;
	const below = unlike
		? narrow
			? said.tradeUnlikePhone
			: said.tradeUnlike
		: narrow
			? said.tradePhone
			: said.trade;
	const size = narrow ? 12.5 : 14.5;
	const gloss = narrow ? 12 : 13;
	const id = unlike ? 'unlike' : 'plain';
	const name = below[0] ?? '';
	const after = labelWidth(name, { size, bold: true }) + 8;
	return [
		{ id: `above-${id}`, x: 0, y: narrow ? 11 : 14, text: above[0] ?? '', size, bold: true },
		{
			id: `above-gloss-${id}`,
			x: 0,
			y: narrow ? 26 : 32,
			text: above[1] ?? '',
			size: gloss,
			colour: ink2
		},
		{ id: `below-${id}`, x: 0, y: height - 5, text: name, size, bold: true },
		{
			id: `below-gloss-${id}`,
			x: after,
			y: height - 5,
			text: below[1] ?? '',
			size: gloss,
			colour: ink2
		}
	];
}

/** Names of the two series and of the highest quarter, beside their marks. */
export function seriesLabels(data: PowersData, input: LedgerInput, frame: Frame): Label[] {
	const { x, up, narrow } = frame;
	const size = narrow ? 12.5 : 14;
	const index = (id: string) => data.quarters.indexOf(id);
	const third = data.usa[index('2022-Q3')] ?? 0;
	const first = data.europe[index('2025-Q2')] ?? 0;
	const labels: Label[] = [
		{
			id: 'usa',
			x: x(2022.25) + 1,
			y: up(third) - 7,
			text: narrow ? 'US' : said.usa,
			size,
			bold: true,
			colour: 'var(--usa)'
		},
		{
			id: 'europe',
			x: Math.min(
				x(yearAt(data.lastPackage)) + 7,
				frame.width - labelWidth(said.europe, { size, bold: true })
			),
			y: up(first) - 7,
			text: said.europe,
			size,
			bold: true
		},
		{
			id: 'peak',
			x: x(input.periods[data.peak.quarter]?.from ?? 0) - 5,
			y: up(data.peak.all) + (narrow ? 4 : 12),
			text: (narrow ? said.peakPhone : said.peak)(
				Math.round(data.peak.all),
				Math.round(data.peak.financial)
			),
			size: narrow ? 12 : 13,
			colour: ink2,
			anchor: 'end',
			halo: true
		}
	];
	const [usa, , peak] = labels;
	if (narrow && usa && peak && overlap(labelBox(usa), labelBox(peak)))
		peak.text = String(Math.round(data.peak.all));
	if (input.periods.at(-1)?.partial)
		labels.push({
			id: 'partial',
			x: x(input.periods.at(-1)?.from ?? 0) - 5,
			y: up(data.europe.at(-1) ?? 0) + 4,
			text: narrow ? said.partialPhone : said.partial(data.months),
			size: narrow ? 12 : 12.5,
			colour: ink2,
			anchor: 'end'
		});
	return labels;
}
