/** Files under `/fonts/` that the first screen needs. */
export const preloadFonts: readonly string[] = [];
