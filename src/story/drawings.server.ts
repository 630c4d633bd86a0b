import { contentHash, draw, story, type StorySection } from './story.server';

/** What stands on a stage until its figure wakes: the chapter's first step, as `<svg>` for wide boxes and for narrow ones. */
export interface Drawings {
	wide: string;
	narrow: string;
}

/** @returns nothing for a chapter that is words alone */
export function drawingsOf({ id, figure, words }: StorySection): Drawings | undefined {
	const first = words.steps[0]?.id;
	if (!figure || !first) return undefined;
	return {
		wide: draw(id, figure.opening ? 'opening' : first, 'wide', { prefix: `${id}-w-` }),
		narrow: draw(id, first, 'narrow', { prefix: `${id}-n-` })
	};
}

/** A file under `/drawings/`, named by its content. */
interface DrawingsFile {
	name: string;
	body: string;
}

let made: Record<keyof Drawings, DrawingsFile> | undefined;

/**
 * The drawings of all chapters but the first, `<svg>` by section, in a file for each size. The story asks for them once its
 * reader has begun: in the page they would keep its words waiting.
 */
export function laterDrawings(): Record<keyof Drawings, DrawingsFile> {
	if (made) return made;
	const [, ...later] = story();
	const all = later.map((section) => [section.id, drawingsOf(section)] as const);
	const file = (size: keyof Drawings): DrawingsFile => {
		const body = JSON.stringify(
			Object.fromEntries(all.map(([id, drawings]) => [id, drawings?.[size]]))
		);
		return { name: `${size}.${contentHash(body)}.json`, body };
	};
	return (made = { wide: file('wide'), narrow: file('narrow') });
}
