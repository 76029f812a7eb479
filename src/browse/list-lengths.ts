/** How many items a page of each kind of list shows; no page of a list weighs over 100 KB. */
export const listLengths = {
  /** Articles with their beginnings. */
  articles: 40,
  /** A day shows more at once: it is read page by page as it was printed. */
  day: 80,
  /** Issues with the links of their pages. */
  issues: 60,
  /** Names with their counts. */
  names: 300,
  /** Headlines with their dates. */
  headlines: 200,
} as const;
