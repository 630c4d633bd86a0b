import { storyCard } from '../shell/cards.server';
import { cardOf, type Meta } from '../shell/meta';

export const prerender = true;
export const trailingSlash = 'always';

/** What is said of a page that says nothing of its own. */
export const load = (): { meta: Meta } => ({ meta: { card: cardOf(storyCard()) } });
