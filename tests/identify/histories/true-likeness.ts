import type { Likeness } from '../../../src/identify/likeness.ts';
import { plainLetters } from '../../../src/identify/plain-letters.ts';
import { shingleLetters } from '../../../src/identify/shingle-letters.ts';
import type { TrueArticle } from './world.ts';

/** The words of an article as it is, traditional forms left aside. */
export function wordsOf({ headline, paragraphs }: TrueArticle): string {
  return [headline, ...paragraphs].join('\n');
}

/** What two texts really have in common, counted whole and not by samples. */
export function trueLikeness(old: string, fresh: string): Likeness {
  const before = new Set(shingleLetters(plainLetters(old)));
  const now = new Set(shingleLetters(plainLetters(fresh)));
  const both = [...before].filter((shingle) => now.has(shingle)).length;
  return {
    alike: both / Math.max(1, before.size + now.size - both),
    ofOld: both / Math.max(1, before.size),
    ofNew: both / Math.max(1, now.size),
  };
}
