import { ledIn, saying, sentenceOpenings, wanting } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';
import { isWordCut } from '../text/is-word-cut.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import { listHeads } from './list-heads.ts';
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
    settled.set(i, { ...item, kind: 'text', column: next?.column ?? null, stopsOpen: true });
  }
  return settled;
}

/** How much a headline looks like a part of the text that follows it on the page. */
function rate({ items, own, isSubhead }: Story, i: number): number {
  const item = items[i] as Item;
  const at = own.indexOf(i);
  const next = items[own[at + 1] ?? -1];
  const before = items[own[at - 1] ?? -1];
  const width = item.lines.reduce((sum, line) => sum + line.atom.width, 0);
  if (next?.kind !== 'text' || next.lines[0]?.opening || (own[at + 1] as number) - i > 3) return 0;
  if (item.lines.every((line) => line.upright) || /[—？！…]$/u.test(item.text)) return 0;
  if (
    before?.kind === 'head' &&
    !isSubhead(own[at - 1] as number) &&
    i - (own[at - 1] as number) === 1
  )
    return 0;
  let score = Math.min(2.5, measureOrphan(next.text) * 0.8);
  if (isWordCut(item.text, next.text)) score += 1.6;
  if (sentenceOpenings.test(item.text) || ledIn.test(item.text)) score += 1;
  if (/^\d{4}年|^\d{1,2}[月日时]/u.test(item.text)) score += 0.7;
  if (saying.test(item.text)) score += 0.7;
  if (wanting.test(item.text) || /\d$/u.test(item.text)) score += 0.5;
  if (width >= 14 && /[，：]/u.test(item.text)) score += 0.5;
  if (before?.kind === 'text' && before.stopsOpen) score += 0.7;
  if (next.startsOpen) score += 0.5;
  return score;
}
