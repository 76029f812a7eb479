/** Draws a page from its path without Astro; null where Astro has to. */
export type QuickDraw = (pathname: string) => string | null;
