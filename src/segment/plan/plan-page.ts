import type { Role } from '../../model/piece.ts';
import { assignHeadRoles } from '../assign/assign-head-roles.ts';
import { findGrams } from '../assign/find-grams.ts';
import { measureNearness } from '../assign/measure-nearness.ts';
import type { Traits } from '../cues/traits.ts';
import { findArticles } from '../cut/find-articles.ts';
import { findTokens } from '../cut/find-tokens.ts';
import { groupItems } from '../cut/group-items.ts';
import type { Item, ItemKind } from '../cut/item.ts';
import { markCaptions } from '../cut/mark-captions.ts';
import { markLeads } from '../cut/mark-leads.ts';
import { readLines } from '../cut/read-lines.ts';
import type { Part } from './part.ts';

const roles: Readonly<Record<ItemKind, Role>> = {
  text: 'body',
  lead: 'lead',
  caption: 'caption',
  head: 'headline',
  byline: 'byline',
  credit: 'credit',
  label: 'label',
  tip: 'label',
  note: 'note',
  'diary-date': 'dateline',
  furniture: 'furniture',
};

/** Decides on every line of a page: its role, its article, its place in reading order. */
export function planPage(lines: readonly Traits[]): Part[] {
  const items = markCaptions(markLeads(groupItems(lines, readLines(lines))));
  const tokens = findTokens(items);
  const placings = findArticles(items, tokens, measureNearness(items, tokens));
  const article: (number | null)[] = items.map(() => null);
  const action = items.map((): string => '');
  tokens.forEach((token, t) => {
    for (const i of token.items) {
      article[i] = placings[t]?.article ?? null;
      action[i] = placings[t]?.action ?? '';
    }
  });
  placeBoxes(items, article);
  const count = Math.max(-1, ...article.map((a) => a ?? -1)) + 1;
  const parts: Part[] = [];
  for (let a = 0; a < count; a++) parts.push(...planArticle(items, article, action, a));
  items.forEach((item, i) => {
    if (article[i] === null)
      parts.push(toPart(item, null, item.kind === 'furniture' ? 'furniture' : 'unplaced'));
  });
  return parts;
}

/** Gives boxes to the story that they share most words with, notes to the story before them. */
function placeBoxes(items: readonly Item[], article: (number | null)[]): void {
  const grams = new Map<number, Set<string>>();
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined) return;
    const known = grams.get(own) ?? new Set<string>();
    for (const gram of findGrams(item.text)) known.add(gram);
    grams.set(own, known);
  });
  items.forEach((item, i) => {
    if (item.kind === 'lead') {
      const wanted = [...findGrams(item.text)];
      let best = -1;
      for (const [own, known] of grams) {
        const shared = wanted.filter((gram) => known.has(gram)).length;
        if (shared > best) [best, article[i]] = [shared, own];
      }
    }
    if (item.kind === 'note')
      for (let k = i - 1; k >= 0 && article[i] === null; k--) article[i] = article[k] ?? null;
  });
  items.forEach((item, i) => {
    if (item.kind === 'tip')
      article[i] = items[i + 1]?.kind === 'lead' ? (article[i + 1] ?? null) : null;
  });
}

function planArticle(
  items: readonly Item[],
  article: readonly (number | null)[],
  action: readonly string[],
  a: number,
): Part[] {
  const own = items.map((_, i) => i).filter((i) => article[i] === a);
  const heads = own.filter((i) => items[i]?.kind === 'head' && action[i] !== 'subhead');
  const headRoles = assignHeadRoles(heads.map((i) => items[i] as Item));
  let open: Item | undefined;
  return own.map((i) => {
    const item = items[i] as Item;
    const head = headRoles[heads.indexOf(i)];
    const part = toPart(
      item,
      `a${a + 1}`,
      action[i] === 'subhead' ? 'subhead' : (head ?? roles[item.kind]),
    );
    if (item.kind === 'text') {
      part.joins =
        open !== undefined &&
        (open.stopsOpen || item.startsOpen) &&
        item.lines[0]?.opening === undefined;
      open = item;
    }
    return part;
  });
}

function toPart(item: Item, article: string | null, role: Role): Part {
  return {
    role,
    article,
    atoms: item.lines.map((line) => line.atom),
    joins: false,
    ...(item.kind === 'tip' ? { silent: true } : {}),
    ...(article === null ? { why: item.lines[0]?.furniture ?? 'no article was found for it' } : {}),
    confidence: article === null ? 0.5 : 0.9,
    evidence: [],
  };
}
