/**
 * What a page that is read now is to a source in the ledger.
 * `same`: the same address, and its text is by and large the old one.
 * `replaced`: the same address, with other text.
 * `moved`: another address whose text is by and large the old one's (renamed, split, joined files).
 * `issue`: another page of the same paper and day.
 */
export type PageRelation = 'same' | 'replaced' | 'moved' | 'issue';

/** How alike two texts must be to be one article, and whether a part may stand for the whole. */
export const relationRules: Readonly<
  Record<PageRelation, { alike: number; takesParts: boolean; leastSize: number; bonus: number }>
> = {
  same: { alike: 0.35, takesParts: true, leastSize: 0, bonus: 0.2 },
  replaced: { alike: 0.7, takesParts: false, leastSize: 0, bonus: 0.1 },
  moved: { alike: 0.5, takesParts: true, leastSize: 0, bonus: 0.05 },
  issue: { alike: 0.85, takesParts: false, leastSize: 60, bonus: 0 },
};
