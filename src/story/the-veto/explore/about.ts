import type { About } from './data';

/** What a roll call is about, told from its title. Flight MH17, Nord Stream and Crimea belong to the war. */
export function aboutOf(title: string): About {
	if (title.startsWith('North Korea')) return 'dprk';
	return /Ukraine|Crimea|MH17|Nord Stream/.test(title) ? 'ukraine' : 'other';
}
