import { prkInk, type Drawing, type Ink, type Mark } from '../draw/drawing';
import { drawList, fitList } from '../draw/list';
import { lying, type Size } from '../draw/lying';
import { itemsOf } from '../draw/upright-list';
import { upright } from '../draw/upright';
import { isoOf } from '../dates';
import type { Note, ScoreData } from '../derive';
import type { ScoreView } from '../views';
import type { Window } from './window';

export interface ScoreChoice {
	window: Window;
	/** The whole is shown, with 1945 to 2021 before the break. */
	whole: boolean;
	lit: (note: Note) => boolean;
	/** Whether the followed state is involved; North Korea where none is followed. */
	core: (note: Note) => boolean;
	/** Token of the followed state. */
	colour: string;
}

/** The score under the reader's hands, lying or upright, with as many labels as have room. */
export function exploreDrawing(
	data: ScoreData,
	choice: ScoreChoice,
	size: Size
): { drawing: Drawing; marks: Mark[]; upright: boolean } {
	const ink: Ink = {
		...prkInk(choice.lit),
		core: choice.core,
		colour: (note) => (choice.core(note) ? choice.colour : 'var(--ink-2)')
	};
	const shown = data.notes.filter(
		(note) => choice.lit(note) && (choice.whole || inside(note, choice.window))
	);
	// The fewer notes are lit, the more of them are named.
	const least = shown.length > 40 ? 3 : shown.length > 16 ? 2 : 1;
	const view: ScoreView = {
		scene: 'score',
		window: [isoOf(choice.window[0]), isoOf(choice.window[1])],
		past: choice.whole ? 0.12 : 0,
		rows: {
			'law-un': 'stave',
			diplomacy: 'stave',
			arms: 'stave',
			troops: 'stave',
			battlefield: 'stave',
			reactions: 'line',
			humanitarian: 'line'
		},
		lit: {
			tracks: ['law-un', 'diplomacy', 'arms', 'troops', 'battlefield'],
			until: isoOf(choice.window[1])
		},
		head: null,
		labels: [],
		context: shown.filter((note) => note.weight >= least).map((note) => note.id),
		bracket: null,
		dates: 'day',
		leftward: [],
		empty: []
	};
	if (size.width < 600) {
		const { drawing, time, listX, listTop, right } = upright(data, view, size, {
			ink,
			window: choice.window,
			keys: false,
			voices: true
		});
		const items = itemsOf(data, view, drawing, time, view.context);
		const fit = fitList(items, {
			x: listX,
			width: size.width - listX,
			top: listTop - 6,
			bottom: size.height - 2,
			far: 44
		});
		drawList(drawing, fit, { x: listX, elbow: right + 2 });
		return { drawing, marks: drawing.marks, upright: true };
	}
	const { drawing } = lying(data, view, size, {
		ink,
		keys: false,
		window: choice.window,
		gutter: 88,
		maxLevel: Math.max(1, Math.floor((size.height - 360) / 75))
	});
	return { drawing, marks: drawing.marks, upright: false };
}

const inside = (note: Note, [from, to]: Window) => note.day >= from && note.day <= to;
