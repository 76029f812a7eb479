import { isWordCut } from '../text/is-word-cut.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import type { Item } from './item.ts';
import type { Token } from './token.ts';

/**
 * What it costs to read each headline as a text that breaks off: little where the next text of the
 * page goes on with it in the middle of a word or sentence, with or without a box between.
 */
export function measureTextlike(items: readonly Item[], tokens: readonly Token[]): number[] {
  return tokens.map((token, t) => {
    const item = items[token.items[0] as number];
    if (token.kind !== 'head' || item?.lines.length !== 1) return Infinity;
    const width = item.lines[0]?.atom.width ?? 0;
    if (width < 8 || /[—！？]$/u.test(item.text)) return Infinity;
    const next = tokens[t + 1];
    if (next?.kind === 'photo' || next?.kind === 'byline') return Infinity;
    const text = next?.kind === 'text' ? items[next.items[0] as number] : undefined;
    let cost = width >= 20 ? 1.9 : width >= 14 ? 2.9 : 3.4;
    if (text === undefined) {
      // A guest’s headline and picture can stand within the sentence.
      const later = tokens.slice(t + 2, t + 5).find((other) => other.kind === 'text');
      const rest = later === undefined ? undefined : items[later.items[0] as number];
      if (rest !== undefined && isWordCut(item.text, rest.text)) cost -= 0.8;
      if (rest?.startsOpen) cost -= 0.8;
    }
    if (text !== undefined) {
      if (isWordCut(item.text, text.text)) cost -= 1.6;
      cost -= Math.min(2, measureOrphan(text.text) * 0.7);
    }
    if (/[是为在将把被从对使让]/u.test(item.text)) cost -= 0.3;
    if (/[，：]/u.test(item.text)) cost -= 0.2;
    return Math.max(0.2, cost);
  });
}
