const as = { createHTML: (html: string) => html };
const policy = globalThis.trustedTypes?.createPolicy('built-html', as) ?? as;

/**
 * The one way for text to become elements (`require-trusted-types-for` in `svelte.config.js`). Only what the build wrote
 * goes through here, never what a reader or an address says.
 */
export const builtHtml = (html: string): string => policy.createHTML(html);
