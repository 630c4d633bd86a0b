import type { Handle } from '@sveltejs/kit';
import boot from './boot.js?raw';
import { locale } from './lib/text/locale';

/** Marks the renderer leaves for a client that would hydrate; nothing here does. */
const hydrationMarks = /<!--(?:\[-?\d*!?|\]|)-->/g;

/**
 * Puts the language and the one inline script into the page; the script's hash stands in the content security policy
 * (`svelte.config.js`). On the story the script is told where plain reading is.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', locale)
				.replace('%plain%', event.route.id === '/' ? ' data-plain-page="plain/"' : '')
				.replace('%boot%', () => boot.trim())
				.replace(hydrationMarks, '')
	});
