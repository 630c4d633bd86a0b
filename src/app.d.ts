import type { Meta } from './shell/meta';

declare global {
	namespace App {
		interface PageData {
			/** From the root layout, or the page's own. */
			meta: Meta;
		}
	}
}
