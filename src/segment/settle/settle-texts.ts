import { saying } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';
import { listHeads } from './list-heads.ts';
import { rateSentence } from './rate-sentence.ts';
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
  for (const i of story.own) {
    const item = items[i] as Item;
    if (item.kind === 'label' && heads.length < 2 && isClause(item)) settled.set(i, asHead(item));
    if (item.kind !== 'text' || !isShort(item)) continue;
    const [above, below] = [heads.includes(i - 1), heads.includes(i + 1)];
    const asked = /(?:…|[^”]？)$/u.test(item.text) && !/^“|[。；]/u.test(item.text);
    if ((above || below) && asked && !isAmid(story, i)) settled.set(i, asHead(item));
    const broken = /[，、]$/u.test(item.text) && below && items[i - 1]?.kind !== 'text';
    if (item.lines.length === 1 && (broken || (above && below && !/。$/u.test(item.text))))
      settled.set(i, asHead(item));
  }
  return settled;
}

/** A label, or else a short line without a stop that no text needs; beside the kicker where there is one. */
function findHidden(story: Story, kicker: number | undefined): number | undefined {
  const { items, own } = story;
  const labels = own.filter((i) => items[i]?.kind === 'label' && items[i]?.lines[0]?.label === 0);
  if (
    labels.length === 1 &&
    (kicker === undefined || Math.abs((labels[0] as number) - kicker) === 1)
  )
    return labels[0];
  const texts = own.filter((i) => items[i]?.kind === 'text' || items[i]?.kind === 'lead');
  return texts.find((i) => {
    const item = items[i] as Item;
    if (!isShort(item) || /[。；，、：]$|^“[^”]*$/u.test(item.text) || isAmid(story, i))
      return false;
    if (kicker !== undefined) return Math.abs(i - kicker) === 1;
    if (rateSentence(item.text, 0) >= 0.7) return false;
    return texts.length > 1 || own.some((k) => items[k]?.kind === 'caption');
  });
}

/** Labels have no marks within. */
function isClause({ text, lines }: Item): boolean {
  return lines[0]?.label === 0 && /[，？！“]/u.test(text.replace(/^“(.*)”$/u, '$1'));
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
