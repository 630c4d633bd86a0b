/** Where the reader tests find the built site: at a domain's root, and once more under a sub-path. */
export const site = 'http://127.0.0.1:41739/';
export const subPath = 'http://127.0.0.1:41740/some-repo/';
