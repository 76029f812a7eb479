/**
 * What a page that is read now is to a source in the ledger.
 * `same`: the same address, and its text is by and large the old one.
 * `replaced`: the same address, with other text.
 * `moved`: another address whose text is by and large the old one's (renamed, split, joined files).
 * `issue`: another page of the same paper and day.
 * `elsewhere`: any other page; an article may have been moved there alone.
 */
export type PageRelation = 'same' | 'replaced' | 'moved' | 'issue' | 'elsewhere';

export interface RelationRule {
  /** How alike two long texts must be to be one article; short ones up to 0.3 more. */
  readonly alike: number;
  /** The same where their headlines are equal; short ones up to 0.2 more. */
  readonly headlined: number;
  /** Whether a part of the old text, cut off from the rest, may go on under its id. */
  readonly takesParts: boolean;
  /** The shingles that both must have. */
  readonly leastSize: number;
  /** What the relation adds to a score: of two equal matches, the nearer page wins. */
  readonly bonus: number;
}

export const relationRules: Readonly<Record<PageRelation, RelationRule>> = {
  same: { alike: 0.35, headlined: 0.2, takesParts: true, leastSize: 0, bonus: 0.2 },
  moved: { alike: 0.5, headlined: 0.25, takesParts: true, leastSize: 0, bonus: 0.05 },
  replaced: { alike: 0.7, headlined: 0.7, takesParts: false, leastSize: 0, bonus: 0.1 },
  issue: { alike: 0.55, headlined: 0.4, takesParts: false, leastSize: 40, bonus: 0 },
  elsewhere: { alike: 0.75, headlined: 0.75, takesParts: false, leastSize: 40, bonus: -0.05 },
};
