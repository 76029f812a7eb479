/**
 * How far the positions of two neighbouring symbols lie apart, by what stands between them. Two
 * steps always lead further than one, so that positions tell neighbours from others.
 */
export const distance = {
  touching: 2,
  /** Punctuation, or the end of a paragraph. */
  parted: 3,
  /** The ends of two fields that are no one text. */
  apart: 4,
} as const;

/** The gap between two paragraphs in the index: no text holds it as a character. */
export const PARAGRAPH_END = '\u2029';

/** What the positions on both sides of a gap differ by. */
export function measureGap(gap: string): number {
  return gap === '' ? distance.touching : distance.parted;
}
