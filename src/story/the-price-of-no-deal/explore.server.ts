import { diplomacy, events, reconstructionNeed, sources } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { formats } from '../../lib/text/locale';
import { stateName } from '../../lib/text/state-names.en';
import { slug, type PriceData } from './derive';
import type { AttemptDetail, PriceExplore, WallDetail } from './explore-data';
import { sectorNames } from './words.en';

const monthYear = new Intl.DateTimeFormat(formats, {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/** A day, or a month where no day is known, as printed. */
const printed = (date: string): string =>
	date.length === 7 ? monthYear.format(new Date(`${date}-01T00:00:00Z`)) : longDate(date);

/** Two days as printed; of one month, the month once. */
function span(from: string, to: string | null): string {
	if (to === null) return printed(from);
	const last = printed(to);
	const oneMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
	return `${oneMonth ? Number(from.slice(8)) : printed(from)} to ${last}`;
}

function attempts(): Map<string, AttemptDetail> {
	const rows = diplomacy().map((row): AttemptDetail => ({
		id: slug(row.name),
		date: span(row.start_date, row.end_date),
		kind: row.kind,
		place: row.place?.replace(/ \([A-Z]{3}\)/g, '') ?? null,
		states: row.participants_iso3.map(stateName),
		more: row.participants_complete === false,
		outcome: row.outcome,
		result: row.result,
		note: row.note,
		sources: [...row.source_ids]
	}));
	return new Map(rows.map((row) => [row.id, row]));
}

/** The evacuation of Mariupol, which stands in the timeline alone. */
function mariupol(): AttemptDetail {
	const found = events().find(({ id }) => id === 'ev-2022-05-azovstal');
	if (!found) throw new Error('the-price-of-no-deal: the evacuation of Mariupol is missing');
	return {
		id: 'mariupol',
		date: span(found.date, found.date_end),
		kind: 'evacuation',
		place: found.place_name,
		states: found.actors.map(stateName),
		more: false,
		outcome: found.title,
		result: found.summary,
		note: null,
		sources: [...found.source_ids]
	};
}

function walls(): WallDetail[] {
	const rows = reconstructionNeed();
	return rows
		.filter(({ sector }) => sector === 'total')
		.map((row) => {
			const parts = rows.filter(
				({ assessment, sector }) => assessment === row.assessment && sector !== 'total'
			);
			const notes = [row.note, ...parts.map(({ note }) => note && `sectors ${note}`)];
			return {
				id: row.assessment,
				cutoff: printed(row.data_cutoff),
				published: printed(row.published),
				damage: row.direct_damage_usd_bn,
				note: [...new Set(notes.filter(Boolean))].join('; ') || null,
				sectors: parts.map(({ sector, need_usd_bn }) => ({
					name: sectorNames[sector] ?? sector,
					need: need_usd_bn
				})),
				sources: [...new Set([row, ...parts].flatMap(({ source_ids }) => source_ids))]
			};
		});
}

/** Everything the reader may ask of the figure. @throws Error when a mark or a wall has no row */
export function exploreOf(price: PriceData): PriceExplore {
	const byId = attempts().set('mariupol', mariupol());
	const found = price.marks.map(({ id }) => {
		const detail = byId.get(id);
		if (!detail) throw new Error(`the-price-of-no-deal: no row for the mark "${id}"`);
		return detail;
	});
	const details = new Map(walls().map((wall) => [wall.id, wall]));
	const needs = price.walls.map(({ id }) => {
		const detail = details.get(id);
		if (!detail) throw new Error(`the-price-of-no-deal: no row for the wall "${id}"`);
		return detail;
	});
	const used = new Set([...found, ...needs].flatMap((one) => one.sources));
	const titles = sources().flatMap(({ id, title }) => (used.has(id) ? [[id, title] as const] : []));
	return { price, attempts: found, walls: needs, titles: Object.fromEntries(titles) };
}
