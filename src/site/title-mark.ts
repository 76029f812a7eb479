/** Stands in the title of a page between its own name and that of the archive. */
export const titleMark = '｜';
