import type { Meta } from './shell/meta';

declare global {
	namespace App {
		interface PageData {
			/** From the root layout, or the page's own. */
			meta: Meta;
		}
	}
	/** Where the browser has Trusted Types; what a policy makes passes for a string. */
	var trustedTypes: { createPolicy<Rules>(name: string, rules: Rules): Rules } | undefined;
}
