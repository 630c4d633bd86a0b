import { NARROW } from '../../../lib/figure/figure';
import type { ScoreData } from '../derive';
import type { ScoreView } from '../views';
import { bandLying } from './band';
import type { Drawing } from './drawing';
import { afterLying, livesLying } from './extended';
import { drawLadder } from './ladder';
import { scoreLying } from './score';
import type { Size } from './lying';
import { settle } from './settle';
import { scoreUpright } from './upright-score';
import { afterUpright } from './upright-after';
import { bandUpright } from './upright-band';
import { livesUpright } from './upright-lives';

const lying = { score: scoreLying, lives: livesLying, band: bandLying, after: afterLying } as const;
const upright = {
	score: scoreUpright,
	lives: livesUpright,
	band: bandUpright,
	after: afterUpright
} as const;

/** A view laid out in a box: time runs across it, or down it where the box is a phone's. */
export function arrange(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const narrow = size.width < NARROW;
	if (!narrow) {
		return view.scene === 'ladder' ? drawLadder(data, size) : lying[view.scene](data, view, size);
	}
	const drawing =
		view.scene === 'ladder'
			? drawLadder(data, size, { measures: ['killed', 'casualties'] })
			: upright[view.scene](data, view, size);
	return settle(drawing, size);
}
