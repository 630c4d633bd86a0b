import { labelWidth, stack, type Label } from '../../../lib/chart/label';
import { wrapText } from '../../../lib/chart/wrap-text';
import { longDate } from '../../../lib/text/dates';
import type { PowersData } from '../derive';
import type { PowersView } from '../views';
import { ledger as said } from '../words.en';
import type { Frame } from './ledger';
import { yearAt } from './periods';
import { ink, ink2, round, type Line, type Mark } from './scene';

export interface Notes {
	labels: Label[];
	lines: Line[];
	marks: Mark[];
}

/**
 * The two dates that cut the axis: the invasion in every view, the last package with the aid.
 *
 * @param room pixels for the ticks of the upper scale, where the name of the first has to stand beside them
 */
export function dateNotes(
	data: PowersData,
	aid: boolean,
	frame: Frame,
	room = frame.narrow ? 25 : 0
): Notes {
	const { x, base, end, narrow, width } = frame;
	const size = narrow ? 12 : 13;
	const step = narrow ? 14 : 16;
	const at = round(x(yearAt(data.invasion)));
	const top = narrow ? 38 : 56;
	const labels = stack(
		'invasion',
		[said.invasion, longDate(data.invasion)],
		/** On a phone the ticks of the upper scale stand between. */
		{ x: room > 0 ? x(2022) - room : at - 8, y: top + (narrow ? 9 : 24), step },
		{ size, anchor: 'end', halo: true, first: {} }
	);
	const lines: Line[] = [
		{ id: 'invasion', d: `M${at} ${top}V${end}`, colour: ink, width: 1.2, dash: '1.5 3.5' }
	];
	if (aid) {
		const last = round(x(yearAt(data.lastPackage)));
		const name = width < 320 ? said.lastPackageShort : said.lastPackage;
		const fits = last + 8 + labelWidth(name, { size }) < width;
		lines.push({ id: 'last', d: `M${last} 2V${base}`, colour: ink, width: 1.2 });
		labels.push(
			...stack(
				'last',
				[name, longDate(data.lastPackage)],
				{ x: last + (fits ? 8 : -7), y: narrow ? 11 : 14, step },
				{ size, anchor: fits ? 'start' : 'end', first: {} }
			)
		);
	}
	return { labels, lines, marks: [] };
}

/** What stands in the empty parts of the ledger. */
export function noteOf(
	data: PowersData,
	note: (PowersView & { scene: 'ledger' })['note'],
	frame: Frame
): Notes {
	const { x, base, end, down, left, width, narrow, flat } = frame;
	const none: Notes = { labels: [], lines: [], marks: [] };
	if (note === 'addressee') {
		const { assembly, court } = data.demands;
		/** The axis says the year where the words have no room for it. */
		const dated = (day: string) =>
			width < 320 ? longDate(day).replace(/ \d{4}$/, '') : longDate(day);
		const words = (narrow ? said.addresseePhone : said.addressee)(dated(assembly), dated(court));
		const top = base - (flat ? 48 : narrow ? 74 : 130);
		return {
			...none,
			labels: stack(
				'addressee',
				words,
				{ x: x(yearAt(data.invasion)) + (narrow ? 7 : 16), y: top, step: narrow ? 15 : 21 },
				{ size: narrow ? 12 : 14, halo: true, first: { bold: true, size: narrow ? 12.5 : 16 } }
			)
		};
	}
	if (note === 'unlike') {
		const size = narrow ? 16 : 21;
		const words = width < 320 ? [] : narrow ? said.unlikePhone : said.unlikeGloss;
		const top = base - (flat ? 24 : narrow ? 30 : 74);
		return {
			...none,
			labels: [
				{ id: 'unlike', x: 0, y: top, text: said.unlike, size, serif: true, italic: true },
				...stack(
					'unlike-gloss',
					words,
					{ x: 0, y: top + (narrow ? 16 : 22), step: 17 },
					{ size: narrow ? 12 : 13, colour: ink2, first: {} }
				)
			]
		};
	}
	if (note === 'china' && flat && narrow) {
		/** A phone on its side has room in the upper half, which this view leaves empty. */
		const from = x(yearAt(data.invasion)) + 7;
		const words = wrapText(said.chinaPhone.join(' '), width - from - 18, { size: 12 });
		const y = base - 9 - 14 * (words.length - 1);
		return {
			...none,
			marks: [{ id: 'china', x: from + 5, y: y - 4, r: 5, vote: 'abstain', colour: 'var(--chn)' }],
			labels: stack(
				'china',
				words,
				{ x: from + 18, y, step: 14 },
				{ halo: true, size: 12, first: {} }
			)
		};
	}
	if (note === 'china') {
		const gap = data.trade.find(({ total }) => total === null);
		const below = narrow ? end - 15 : down(gap?.toNovember ?? 0) + 58;
		const r = narrow ? 5 : 7;
		/** On a phone it stands under the ticks. */
		const edge = narrow ? 0 : left;
		const main = narrow ? 12 : width < 860 ? 13 : 14;
		const room = x(yearAt(data.invasion)) - edge - 2 * r - 16;
		const vote = narrow ? said.chinaPhone : wrapText(said.china, room, { size: main });
		const at = { x: edge + 2 * r + 8, y: below };
		return {
			...none,
			marks: [{ id: 'china', x: edge + r, y: below - 4, r, vote: 'abstain', colour: 'var(--chn)' }],
			labels: [
				...stack('china', vote, { ...at, step: narrow ? 13 : 17 }, { size: main, first: {} }),
				...(narrow
					? []
					: stack(
							'china-said',
							wrapText(said.chinaSaid, room, { size: 13 }),
							{ ...at, y: below + 2 + 17 * vote.length, step: 16 },
							{ size: 13, colour: ink2, first: {} }
						))
			]
		};
	}
	return none;
}
