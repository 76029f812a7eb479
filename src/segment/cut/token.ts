/** What the cutting into articles sees: an item, or a picture with all its paragraphs and its credit. */
export interface Token {
  kind: 'text' | 'photo' | 'head' | 'byline' | 'label';
  /** Indexes of its items. */
  items: number[];
}
