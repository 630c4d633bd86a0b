/** Boxes this narrow stand on screens of 320 px or at 400 % zoom. */
export const TIGHT = 340;
