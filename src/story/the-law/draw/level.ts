import { chainState, debated } from '../derive';
import { sanctions } from '../words.en';
import {
	conclusionTexts,
	detailsFor,
	premiseHeight,
	premiseLines,
	premiseTexts,
	type ChainContext,
	type Detail
} from './chain';
import type { Frame } from './frame';
import { round, type ChainScene, type Part, type Text } from './scene';

/** The sanctions chain, level on the bare stage: nothing joins it to the map. */
export function levelChain(frame: Frame, context: ChainContext): ChainScene & { title: Text[] } {
	for (const detail of detailsFor(frame)) {
		const chain = place(frame, context, detail);
		if (chain) return chain;
	}
	throw new Error('the-law: the last detail gives a chain');
}

function place(
	frame: Frame,
	context: ChainContext,
	detail: Detail
): (ChainScene & { title: Text[] }) | undefined {
	const { panel, pad, narrow, low, small, width, height } = frame;
	const top = panel.height;
	const y = top + (low ? 25 : narrow ? 31 : 54);
	const x = pad + context.joint;
	const end =
		detail.words === 'none'
			? width - pad - 4
			: width * (narrow ? ((low && !small) || width < 330 ? 0.74 : 0.7) : 0.735);
	const pitch = (end - x - (narrow ? 4 : 14)) / 4;
	const state = chainState('sanctions', context.rejected);
	const begin = y + context.joint + (narrow ? 3 : 8) + detail.size * 0.76;
	const wide = pitch - (narrow ? 6 : 14);
	const rows = state.premises.map((premise) => {
		const lines = premiseLines(premise.id, detail, wide, context);
		return { ...premise, lines, height: premiseHeight(lines, detail) };
	});
	const rise = detail.size * 0.76;
	const wordless = detail.words === 'none';
	const conclusion = conclusionTexts(
		'sanctions',
		wordless
			? { x: pad, y: y + 22, width: width - 2 * pad }
			: {
					x: end + (narrow ? (width < 330 ? 3 : 8) : 16),
					y: small ? top + 15 : round(y + detail.conclusion * 0.3),
					width: width - pad - end - (narrow ? 4 : 16)
				},
		detail,
		context
	);
	const lowest = Math.max(
		...rows.map(({ height }) => begin - rise + height + 3),
		(conclusion.at(-1)?.y ?? 0) + 4
	);
	if (lowest > height + 0.5 && !wordless) return undefined;
	const parts = rows.map(({ id, standing, lines }, i): Part => {
		const here = round(x + i * pitch);
		const next = i + 1 < rows.length ? x + (i + 1) * pitch - context.joint : end;
		return {
			id,
			standing,
			debated: debated.has(id),
			x: here,
			y,
			line: `M${round(here + context.joint)} ${y}H${round(next)}`,
			loose: state.broken !== undefined && i + 1 >= state.broken,
			texts: premiseTexts(
				id,
				lines,
				{ x: round(here - context.joint), y: round(begin) },
				detail,
				standing
			),
			hit: { x: here - context.joint - 4, y: y - 14, width: pitch, height: height - y + 14 }
		};
	});
	const titleY = top + (low ? 13 : narrow ? 17 : 28);
	const size = narrow ? 12 : 14.5;
	return {
		id: 'sanctions',
		parts,
		head: `M${round(end - 6)} ${y - 5}l6 5l-6 5`,
		conclusion,
		title: [
			{
				id: 'sanctions-title',
				x: pad,
				y: titleY,
				text: `${sanctions.title} ${sanctions.name}`,
				key: [sanctions.name],
				size
			}
		]
	};
}
