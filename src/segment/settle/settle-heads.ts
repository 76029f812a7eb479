import type { Item } from '../cut/item.ts';
import { findSignOff } from '../people/find-sign-off.ts';
import { isWordCut } from '../text/is-word-cut.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import { listHeads } from './list-heads.ts';
import { rateSentence } from './rate-sentence.ts';
import type { Settled, Story } from './story.ts';

const likely = 2;
/** More headlines than any story has. */
const mostHeads = 12;

/**
 * A line that was taken for a headline is a part of the text where the next text goes on with it:
 * in the middle of a word, or of a sentence that begins as sentences do. One headline stays.
 */
export function settleHeads(story: Story): Settled {
  const { items, own } = story;
  const heads = listHeads(story);
  const settled: Settled = new Map();
  if (heads.length < 2 || heads.length > mostHeads) return settled;
  const rated = heads.map((i) => ({ i, score: rate(story, i) })).sort((a, b) => b.score - a.score);
  for (const { i, score } of rated.slice(0, -1)) {
    const item = items[i] as Item;
    if (score < likely) break;
    const next = items[own[own.indexOf(i) + 1] ?? -1];
    const signed = isSignature(item.text);
    settled.set(i, {
      ...item,
      kind: 'text',
      column: next?.kind === 'text' ? next.column : null,
      stopsOpen: !signed,
      startsOpen: signed,
    });
  }
  return settled;
}

/** How much a headline looks like a part of the text around it. */
function rate({ items, own, isSubhead }: Story, i: number): number {
  const item = items[i] as Item;
  if (isSignature(item.text)) return likely * 2;
  if (item.lines.every((line) => line.upright) || /[—？！…]$/u.test(item.text)) return 0;
  const at = own.indexOf(i);
  const isHead = (k: number | undefined) =>
    k !== undefined && Math.abs(k - i) === 1 && items[k]?.kind === 'head' && !isSubhead(k);
  const next = items[own[at + 1] ?? -1];
  const before = items[own[at - 1] ?? -1];
  const width = item.lines.reduce((sum, line) => sum + line.atom.width, 0);
  let score = rateSentence(item.text, width);
  if (isHead(own[at - 1]) || isHead(own[at + 1])) score -= 0.8;
  else score += 0.3;
  if (next?.kind !== 'text' || next.lines[0]?.opening || (own[at + 1] as number) - i > 3)
    return score;
  score += Math.min(2.5, measureOrphan(next.text) * 0.8);
  if (isWordCut(item.text, next.text)) score += 1.6;
  if (before?.kind === 'text' && before.stopsOpen) score += 0.7;
  if (next.startsOpen) score += 0.5;
  return score;
}

/** The names in brackets that end a text. */
function isSignature(text: string): boolean {
  return /^[（(].{2,60}[）)]$/u.test(text) && findSignOff(`。${text}`) !== undefined;
}
