import { labelBox, overlap, type Label } from '../../lib/chart/label';
import { SHORT_MONTHS } from '../../lib/text/dates';
import { ink, ink2, round, type Context, type Scene } from './scene';
import { split, textNames } from './words.en';

/** @example monthOf('2022-03-02') // 'Mar 2022' */
const monthOf = (iso: string) =>
	`${SHORT_MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;

/** Votes of the Assembly: those in favour grow from below, those against hang from above, of all members. */
export function votesPanel(
	scene: Scene,
	{ data, narrow }: Context,
	box: { x: number; y: number; width: number; height: number }
): void {
	const top = box.y + (narrow ? 22 : 28);
	const base = box.y + box.height - (narrow ? 18 : 50);
	/** In a column this thin a number is wider than its bar. */
	const thin = box.width < 220;
	const pad = thin ? 7 : 0;
	const column = (box.width - 2 * pad) / data.votes.length;
	const bar = Math.round(Math.min(36, column * (narrow ? 0.72 : 0.48)));
	const high = (votes: number) => (votes / data.members) * (base - top);
	const size = narrow ? 12 : 13;
	const title = thin ? split.votesShort : narrow ? split.votesPhone : split.votes;
	scene.labels.push({
		id: 'votes',
		x: box.x,
		y: box.y + (narrow ? 11 : 14),
		text: title(data.members),
		size: narrow ? 12 : 15,
		bold: true
	});
	/** In a narrow column only the votes in full colour are numbered. */
	const crowded = column < 24;
	let named = '';
	const counts: Label[] = [];
	const years: Label[] = [];
	for (const [i, vote] of data.votes.entries()) {
		const middle = box.x + pad + (i + 0.5) * column;
		const x = round(middle - bar / 2);
		const opacity = vote.core ? undefined : 0.38;
		scene.under.push({
			id: `vote-${vote.id}`,
			d: `M${x} ${round(top)}h${bar}V${round(base)}h-${bar}z`,
			colour: 'var(--rule)',
			width: 1
		});
		scene.bars.push(
			{
				id: `yes-${vote.id}`,
				x,
				y: base - high(vote.yes),
				width: bar,
				height: high(vote.yes),
				colour: 'var(--un)',
				opacity
			},
			{
				id: `no-${vote.id}`,
				x,
				y: top,
				width: bar,
				height: high(vote.no),
				colour: ink,
				opacity: vote.core ? undefined : 0.5
			}
		);
		if (vote.core || !crowded)
			counts.push({
				id: `yes-${vote.id}`,
				x: middle,
				y: base - high(vote.yes) - 4,
				text: String(vote.yes),
				size: narrow ? 12 : vote.core ? 15 : 13,
				bold: vote.core,
				anchor: 'middle'
			});
		if (narrow) {
			const year = vote.date.slice(0, 4);
			if (year !== named)
				years.push({
					id: `when-${vote.id}`,
					x: middle,
					y: base + 15,
					text: `’${year.slice(2)}`,
					size,
					colour: ink2,
					anchor: 'middle'
				});
			named = year;
			continue;
		}
		scene.labels.push({
			id: `when-${vote.id}`,
			x: middle,
			y: base + 16,
			text: monthOf(vote.date),
			size: 12,
			bold: vote.core,
			anchor: 'middle'
		});
		for (const [j, text] of (textNames[vote.id] ?? [vote.id]).entries()) {
			if (text)
				scene.labels.push({
					id: `name-${vote.id}-${j}`,
					x: middle,
					y: base + 31 + j * 14,
					text,
					size: 12,
					colour: ink2,
					anchor: 'middle'
				});
		}
	}
	scene.labels.push(...(thin ? apart(counts) : counts), ...(thin ? apart(years) : years));
}

/** The first and the last of a row of labels, and those between that touch none before them. */
function apart(labels: readonly Label[]): Label[] {
	const ends = [labels[0], labels.at(-1)].filter((d) => d !== undefined);
	return labels.reduce<Label[]>((kept, label) => {
		const free = kept.every((d) => !overlap(labelBox(d), labelBox(label)));
		return free ? [...kept, label] : kept;
	}, ends);
}
