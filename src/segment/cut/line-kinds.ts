/** What a line can be to the lines around it. Lines of columns have four places in their paragraph. */
export const columnPlaces = ['first', 'middle', 'last', 'single'] as const;
export type ColumnPlace = (typeof columnPlaces)[number];

export const looseKinds = [
  /** A paragraph on one line, however long; over. */
  'whole',
  /** A paragraph's part on one line, not over. */
  'part',
  'head',
  'head-more',
  /** The names in brackets that a text is signed with, on a line of their own. */
  'sign-off',
  'upright',
  'byline',
  'credit',
  'label',
  'tip',
  'note',
  'diary-date',
  'furniture',
] as const;
export type LooseKind = (typeof looseKinds)[number];

/** One line's reading. */
export type LineReading = { atom: number; cost: number } & (
  | { kind: 'column'; column: number; place: ColumnPlace }
  | { kind: LooseKind }
);
