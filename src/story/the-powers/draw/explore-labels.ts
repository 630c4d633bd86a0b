import { labelWidth, type Label } from '../../../lib/chart/label';
import type { Choice } from '../choice';
import type { PowersData } from '../derive';
import { explore as words } from '../explore.en';
import { ledger as said } from '../words.en';
import { ticksOf, type Frame, type LedgerInput } from './ledger';
import { measureLabels, plumbLabels, scaleLabels, tickText } from './ledger-labels';
import { dateNotes, type Notes } from './ledger-notes';

/** What stands in the reader's own ledger: measures, scales, the dates, and that the halves are not alike. */
export function exploreLabels(
	data: PowersData,
	choice: Choice,
	input: LedgerInput,
	frame: Frame
): Notes {
	const american = choice.donor === 'USA' || choice.beside === 'USA';
	const ticks = ticksOf(input).map((n) => labelWidth(tickText(n), { size: 12.5 }));
	const dates = dateNotes(data, american, frame, Math.max(...ticks) + 14);
	const measures = measureLabels(
		{ scene: 'ledger', trade: true, aid: true, note: 'unlike' },
		frame
	);
	const unlike: Label = {
		id: 'unlike',
		x: 0,
		y: frame.base - (frame.narrow ? 14 : 40),
		text: said.unlike,
		size: frame.narrow ? 16 : 21,
		serif: true,
		italic: true
	};
	return {
		...dates,
		labels: [
			...measures.map((label) =>
				label.id === 'above-gloss-unlike' ? { ...label, text: words.measure[choice.grain] } : label
			),
			...scaleLabels(input, frame),
			...plumbLabels(input, frame),
			...dates.labels,
			unlike
		]
	};
}
