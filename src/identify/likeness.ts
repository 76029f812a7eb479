/** How much an old text, known by its fingerprint, and a new one have in common. All from 0 to 1. */
export interface Likeness {
  /** Of all their shingles together, those that stand in both. */
  readonly alike: number;
  /** The part of the old text that stands in the new one. */
  readonly ofOld: number;
  /** The part of the new text that stood in the old one. */
  readonly ofNew: number;
}
