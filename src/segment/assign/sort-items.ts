import { noticeHead } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';
import { orderTexts } from './order-texts.ts';

/** Puts an article’s items into reading order; subheads stay before the text that follows them. */
export function sortItems(
  items: readonly Item[],
  own: readonly number[],
  isSubhead: (i: number) => boolean,
): number[] {
  const isText = (i: number) => items[i]?.kind === 'text';
  const isHead = (i: number) => items[i]?.kind === 'head' && !isSubhead(i);
  const start = own.find((i) => isHead(i) || items[i]?.kind === 'byline') ?? -1;
  const texts = own.filter(isText);
  const early = texts.filter((i) => i < start).length;
  const ordered = isNotice(items, own)
    ? texts
    : orderTexts(items, texts, early > 0 && early < texts.length ? start : -1);
  const above = new Map<number, number[]>();
  let waiting: number[] = [];
  for (const i of own) {
    if (isSubhead(i)) waiting.push(i);
    else if (isText(i) && waiting.length > 0) {
      above.set(i, waiting);
      waiting = [];
    }
  }
  const rest = own.filter((i) => !isText(i) && !isSubhead(i));
  return [...rest, ...ordered.flatMap((i) => [...(above.get(i) ?? []), i]), ...waiting];
}

/** A notice is set in one piece: its points and who gives it stay in the order of the page. */
function isNotice(items: readonly Item[], own: readonly number[]): boolean {
  return (
    own.some((i) => items[i]?.kind === 'head' && noticeHead.test(items[i]?.text ?? '')) &&
    !own.some((i) => items[i]?.lines[0]?.opening)
  );
}
