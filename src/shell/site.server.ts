import { base } from '$app/paths';

/** Absolute address of the story, ending in `/`, whatever page of it is asked for. */
export const siteOf = (url: URL): string => `${url.origin}${base}/`;
