/** Static hosts answer with the file `404.html`, so this page is no folder. */
export const trailingSlash = 'never';
