import type { Meta } from './shell/meta';

declare global {
	/** Set by `lib/text/locale-files.ts`. */
	const __LOCALE__: string | undefined;
	namespace App {
		interface PageData {
			/** From the root layout, or the page's own. */
			meta: Meta;
		}
	}
}
