import { salutation } from '../cues/openings.ts';
import type { Item, ItemKind } from '../cut/item.ts';

const widest = 34;
const mostLines = 2;

/** What a short item that was taken for one thing may be instead: a headline a text, and the like. */
export function findOther(item: Item, width: number): ItemKind | null {
  const [first] = item.lines;
  if (first === undefined || item.lines.some((line) => line.upright)) return null;
  if (item.kind === 'head') return width >= 6 ? 'text' : null;
  if (item.kind === 'label') return first.label === 0 ? 'head' : null;
  if (item.kind !== 'text' || first.opening !== undefined) return null;
  const short = width >= 4 && width <= widest && item.lines.length <= mostLines;
  return short && !/。/u.test(item.text) && !salutation.test(item.text) ? 'head' : null;
}
