/** Draws a page from its path without Astro. */
export type QuickDraw = (pathname: string) => string;
