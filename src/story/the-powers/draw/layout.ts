import type { Label } from '../../../lib/chart/label';
import type { PowersData } from '../derive';
import type { PowersView } from '../views';
import { frameOf, ledgerMarks, type LedgerInput, type LedgerMarks } from './ledger';
import { measureLabels, plumbLabels, scaleLabels, seriesLabels } from './ledger-labels';
import { dateNotes, noteOf } from './ledger-notes';
import { quarterPeriods } from './periods';
import type { Area, Line, Mark } from './scene';

export interface LedgerScene {
	marks: LedgerMarks;
	lines: Line[];
	votes: Mark[];
	labels: Label[];
}

/** End of the story's upper scale, EUR billion a quarter. */
export const AID = { max: 30, step: 10 } as const;

/** What the story's ledger shows: the United States as bars, Europe as an outline. */
export const storyInput = (data: PowersData): LedgerInput => ({
	periods: quarterPeriods(data.quarters, data.months),
	bars: data.usa,
	line: data.europe,
	...AID,
	trade: data.trade
});

/** Places a view of the ledger in its box. */
export function ledgerScene(
	data: PowersData,
	view: PowersView & { scene: 'ledger' },
	size: Area
): LedgerScene {
	const input = storyInput(data);
	const frame = frameOf(size, input.max);
	const dates = dateNotes(data, view.aid, frame);
	const note = noteOf(data, view.note, frame);
	return {
		marks: ledgerMarks(input, frame),
		lines: [...dates.lines, ...note.lines],
		votes: note.marks,
		labels: [
			...measureLabels(view, frame),
			...scaleLabels(input, frame),
			...(view.note === 'unlike' && frame.flat && frame.base < 103 ? [] : dates.labels),
			...(view.trade ? plumbLabels(input, frame) : []),
			...(view.aid ? seriesLabels(data, input, frame) : []),
			...note.labels
		]
	};
}
