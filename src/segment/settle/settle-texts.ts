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
  const isHead = new Set(heads);
  for (const [at, i] of story.own.entries()) {
    const item = items[i] as Item;
    if (item.kind === 'label' && heads.length < 2 && isClause(item)) settled.set(i, asHead(item));
    if (item.kind !== 'text' || !isShort(item)) continue;
    const [above, below] = [isHead.has(i - 1), isHead.has(i + 1)];
    const asked = /(?:…|[^”]？)$/u.test(item.text) && !/^“|[。；]/u.test(item.text);
    if ((above || below) && asked && !isAmid(story, at)) settled.set(i, asHead(item));
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
  const texts = own.filter((i) => items[i]?.kind === 'text' || items[i]?.kind === 'lead').length;
  const pictured = own.some((k) => items[k]?.kind === 'caption');
  return own.find((i, at) => {
    const item = items[i] as Item;
    if (item.kind !== 'text' && item.kind !== 'lead') return false;
    if (!isShort(item) || /[。；，、：]$|^“[^”]*$/u.test(item.text) || isAmid(story, at))
      return false;
    if (kicker !== undefined) return Math.abs(i - kicker) === 1;
    return rateSentence(item.text, 0) < 0.7 && (texts > 1 || pictured);
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
function isAmid({ items, own }: Story, at: number): boolean {
  const before = items[own[at - 1] ?? -1];
  const after = items[own[at + 1] ?? -1];
  return (
    (before?.kind === 'text' && before.stopsOpen) || (after?.kind === 'text' && after.startsOpen)
  );
}

function asHead(item: Item): Item {
  return { ...item, kind: 'head', column: null, stopsOpen: false, startsOpen: false };
}
