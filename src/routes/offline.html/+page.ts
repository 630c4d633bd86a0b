/** A file, like the page for lost addresses: the worker keeps it and answers with it, whatever the address. */
export const trailingSlash = 'never';
