import { sentenceEnd } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';
import type { Settled, Story } from './story.ts';

/** A summary that breaks off goes on in the text right behind it. */
export function settleLeads({ items, own }: Story): Settled {
  const settled: Settled = new Map();
  let open: number | undefined;
  for (const i of own) {
    const item = items[i] as Item;
    const goesOn = item.kind === 'text' && open === i - 1 && !item.lines[0]?.opening;
    if (goesOn) settled.set(i, { ...item, kind: 'lead', startsOpen: true });
    open = (item.kind === 'lead' || goesOn) && !sentenceEnd.test(item.text) ? i : undefined;
  }
  return settled;
}
