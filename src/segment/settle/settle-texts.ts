import { saying } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';
import { listHeads } from './list-heads.ts';
import type { Settled, Story } from './story.ts';

const widest = 30;

/**
 * Finds the headline of a story that has none, or only a kicker that promises one, among its labels
 * and texts; and kickers that end as sentences do right beside a headline.
 */
export function settleTexts(story: Story): Settled {
  const { items } = story;
  const heads = listHeads(story);
  const settled: Settled = new Map();
  const only = heads.length === 1 ? (heads[0] as number) : undefined;
  const promised = only !== undefined && /——$/u.test(items[only]?.text ?? '');
  if (heads.length === 0 || promised) {
    const hidden = findHidden(story, only);
    if (hidden !== undefined) settled.set(hidden, asHead(items[hidden] as Item));
    return settled;
  }
  for (const head of heads) {
    for (const i of [head - 1, head + 1]) {
      const item = items[i];
      if (item?.kind !== 'text' || !story.own.includes(i) || !isShort(item)) continue;
      if (/(?:…|[^”]？)$/u.test(item.text) && !/^“|[。；]/u.test(item.text) && !isAmid(story, i))
        settled.set(i, asHead(item));
    }
  }
  return settled;
}

/** A label, or else a short line without a stop that no text needs; beside the kicker where there is one. */
function findHidden(story: Story, kicker: number | undefined): number | undefined {
  const { items, own } = story;
  const labels = own.filter((i) => items[i]?.kind === 'label' && items[i]?.lines[0]?.label !== 2);
  if (kicker === undefined && labels.length === 1) return labels[0];
  const texts = own.filter((i) => items[i]?.kind === 'text' || items[i]?.kind === 'lead');
  return texts.find((i) => {
    const item = items[i] as Item;
    if (!isShort(item) || /[。；，、：]$|^“[^”]*$/u.test(item.text) || isAmid(story, i))
      return false;
    if (kicker !== undefined) return Math.abs(i - kicker) === 1;
    return texts.length > 1 || own.some((k) => items[k]?.kind === 'caption');
  });
}

function isShort(item: Item): boolean {
  const width = item.lines.reduce((sum, line) => sum + line.atom.width, 0);
  if (item.lines.length > 2 || width > widest || width < 4) return false;
  return (
    !item.startsOpen &&
    !item.lines[0]?.opening &&
    !/。./u.test(item.text) &&
    !saying.test(item.text)
  );
}

/** Whether the text before or behind it is open to it. */
function isAmid({ items, own }: Story, i: number): boolean {
  const at = own.indexOf(i);
  const before = items[own[at - 1] ?? -1];
  const after = items[own[at + 1] ?? -1];
  return (
    (before?.kind === 'text' && before.stopsOpen) || (after?.kind === 'text' && after.startsOpen)
  );
}

function asHead(item: Item): Item {
  return { ...item, kind: 'head', column: null, stopsOpen: false, startsOpen: false };
}
