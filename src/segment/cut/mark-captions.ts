import { findCredit } from '../people/find-credit.ts';
import type { Item } from './item.ts';

const longest = 450;
const captionBegin = /^(?:\d{1,2}月\d{1,2}日|近日|日前|当日|当天|昨日|昨天|今日|今天|\d{4}年)/u;

/** Marks the texts of pictures, known by their marks and by the credits in or behind them. */
export function markCaptions(items: readonly Item[]): Item[] {
  const marked = [...items];
  items.forEach((item, i) => {
    if (item.kind === 'credit') {
      for (const at of findCaptionBefore(items, i))
        marked[at] = { ...(items[at] as Item), kind: 'caption' };
    } else if (item.kind === 'text' && item.text.length < longest) {
      if (findCredit(item.text) !== undefined && item.lines[0]?.opening === undefined) {
        for (const at of [i, ...findCaptionBefore(items, i, item.column)]) {
          marked[at] = { ...(items[at] as Item), kind: 'caption' };
        }
      } else if (item.lines[0]?.caption) marked[i] = { ...item, kind: 'caption' };
    }
  });
  return marked;
}

/** The paragraphs of a picture's text that end right before an item. */
function findCaptionBefore(items: readonly Item[], end: number, column?: number | null): number[] {
  const found: number[] = [];
  let length = 0;
  for (let i = end - 1; i >= 0 && found.length < 3; i--) {
    const item = items[i] as Item;
    if (item.kind !== 'text' || item.lines[0]?.opening || item.lines[0]?.byline?.marked) break;
    const own = column ?? items[found[0] ?? i]?.column ?? null;
    if (item.column !== null && own !== null && Math.abs(item.column - own) > 1) break;
    length += item.text.length;
    if (length > longest) break;
    found.unshift(i);
    if (item.lines[0]?.caption) return found;
  }
  if (found.length <= 1) return found;
  // A run that a story's body ends with: only what begins as a picture's text does.
  const runs =
    items[(found[0] as number) - 1]?.kind === 'text' ||
    found.some((i) => items[i]?.column === null);
  if (!runs) return found;
  const begin = found.findIndex((i) => captionBegin.test(items[i]?.text ?? ''));
  return begin < 0 ? (column === undefined ? found.slice(-1) : []) : found.slice(begin);
}
