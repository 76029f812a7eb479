import { hash } from 'node:crypto';
import { plainLetters } from './plain-letters.ts';
import { spellNumber } from './spell-number.ts';

/**
 * The anchors of an article's paragraphs, one each, all different: `#p-<anchor>`. Each is made from
 * its paragraph's own letters, so a paragraph keeps its anchor when others come, go or change.
 * Of paragraphs with the same letters, the second and later add `-2`, `-3`.
 */
export function anchorParagraphs(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const words = plainLetters(text);
    const digest = hash('sha256', words === '' ? text.normalize('NFKC').trim() : words);
    const anchor = spellNumber(BigInt(`0x${digest.slice(0, 16)}`), 7);
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  });
}
