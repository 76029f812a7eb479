import type { Item } from '../cut/item.ts';
import { measureOrphan } from '../text/measure-orphan.ts';
import { measureSeam } from '../text/measure-seam.ts';
import { findGrams } from './find-grams.ts';
import type { Placement } from './placement.ts';

const scale = 0.25;
const most = 6;
const mostTexts = 600;

/**
 * Gives each text to the article that it shares most rare words with, where the walk over the page
 * gave it to another: columns that were read out of their order stand among other stories.
 */
export function settleTexts(items: readonly Item[], placement: Placement): Placement {
  const { article } = placement;
  const texts = items.flatMap((item, i) =>
    item.kind === 'text' && article[i] !== null ? [i] : [],
  );
  const numbers = [...new Set(article.filter((own) => own !== null))];
  if (numbers.length < 2 || texts.length > mostTexts) return placement;
  const rates = rateTexts(items, article, texts, numbers);
  const settled = [...article];
  walk(items, article, texts, numbers, rates).forEach((own, t) => {
    settled[texts[t] as number] = own;
  });
  return { ...placement, article: settled };
}

/** The cheapest way to say of each text whose it is, where to change the story costs. */
function walk(
  items: readonly Item[],
  article: readonly (number | null)[],
  texts: readonly number[],
  numbers: readonly number[],
  rates: readonly number[][],
): number[] {
  const bare = findPictures(items, article);
  const leads = findLeads(items, article);
  let costs = numbers.map(() => 0);
  const back: number[][] = [];
  const lastOf = new Map<number, Item>();
  texts.forEach((i, t) => {
    const own = article[i] as number;
    const before = texts[t - 1];
    const was = before === undefined ? own : (article[before] as number);
    const fixed = items[i]?.lines[0]?.opening !== undefined || followsHead(items, article, i);
    const top = Math.max(...(rates[t] as number[]));
    const best = costs.indexOf(Math.min(...costs));
    const change =
      before === undefined ? 0 : findChangeCost(items[before] as Item, items[i] as Item);
    const fitting = before !== undefined && fits(items[before] as Item, items[i] as Item);
    const next: number[] = [];
    const from: number[] = [];
    numbers.forEach((a, s) => {
      const emission =
        Math.min(most, (top - (rates[t]?.[s] ?? 0)) * scale) + (fixed && a !== own ? 60 : 0);
      // To stay in the article costs where the walk over the page began another one here, if the
      // text does not go on with what broke off.
      let cost = (costs[s] as number) + (was !== own && a === was && !fitting ? 3 : 0);
      let source = s;
      const walked = costs[numbers.indexOf(was)] ?? Infinity;
      const entered = walked + (bare.has(own) ? 1.5 : 0);
      if (was !== own && a === own && entered <= cost)
        [cost, source] = [entered, numbers.indexOf(was)];
      const changed =
        (costs[best] as number) +
        Math.min(
          change,
          findReturnCost(lastOf.get(a), items[i] as Item),
          leads.get(i) === a ? 5 : 99,
        );
      if (changed < cost) [cost, source] = [changed, best];
      next.push(cost + emission);
      from.push(source);
    });
    lastOf.set(own, items[i] as Item);
    costs = next;
    back.push(from);
  });
  const path: number[] = [];
  let state = costs.indexOf(Math.min(...costs));
  for (let t = texts.length - 1; t >= 0; t--) {
    path.unshift(numbers[state] as number);
    state = back[t]?.[state] ?? state;
  }
  return path;
}

/** Whether a text goes on with one that broke off. */
function fits(before: Item, item: Item): boolean {
  return before.stopsOpen && (item.startsOpen || measureSeam(before.text, item.text) < 1.6);
}

/** Pictures’ articles: a text that follows a picture is seldom the picture’s. */
function findPictures(items: readonly Item[], article: readonly (number | null)[]): Set<number> {
  const pictures = new Set<number>();
  article.forEach((own, i) => {
    if (own !== null && items[i]?.kind === 'caption') pictures.add(own);
  });
  article.forEach((own, i) => {
    if (own !== null && items[i]?.kind === 'byline') pictures.delete(own);
  });
  return pictures;
}

/** For each text of a run that stands right before a story’s headline: that story. */
function findLeads(
  items: readonly Item[],
  article: readonly (number | null)[],
): Map<number, number> {
  const leads = new Map<number, number>();
  let next: number | null = null;
  for (let i = items.length - 1; i >= 0; i--) {
    const kind = items[i]?.kind;
    if (kind === 'text') {
      if (next !== null) leads.set(i, next);
    } else if (kind !== 'furniture') {
      next = kind === 'head' || kind === 'byline' || kind === 'label' ? (article[i] ?? null) : null;
    }
  }
  return leads;
}

/** The text right behind a story’s headline or byline is that story’s. */
function followsHead(
  items: readonly Item[],
  article: readonly (number | null)[],
  i: number,
): boolean {
  const before = items[i - 1];
  return (before?.kind === 'byline' || before?.kind === 'head') && article[i - 1] === article[i];
}

/** How much each text shares with each article, over what the article shares with strangers. */
function rateTexts(
  items: readonly Item[],
  article: readonly (number | null)[],
  texts: readonly number[],
  numbers: readonly number[],
): number[][] {
  const grams = items.map((item) => findGrams(item.text));
  const pictures = findPictures(items, article);
  const profiles = new Map(numbers.map((own) => [own, new Map<string, number>()]));
  article.forEach((own, i) => {
    // What was put behind a picture by its place alone must not speak for itself.
    const guest = own !== null && pictures.has(own) && items[i]?.kind === 'text';
    const profile = own === null || guest ? undefined : profiles.get(own);
    for (const gram of grams[i] ?? []) profile?.set(gram, (profile.get(gram) ?? 0) + 1);
  });
  const spread = new Map<string, number>();
  for (const profile of profiles.values()) {
    for (const gram of profile.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  }
  const raw = texts.map((i) => {
    const own = article[i] as number;
    const ownProfile = profiles.get(own);
    return numbers.map((a) => {
      let score = 0;
      for (const gram of grams[i] ?? []) {
        const known = (profiles.get(a)?.get(gram) ?? 0) - (a === own && !pictures.has(own) ? 1 : 0);
        if (known <= 0) continue;
        const alone = ownProfile?.get(gram) === 1 && a !== own;
        const others = Math.max(1, (spread.get(gram) ?? 1) - (alone ? 1 : 0));
        score += Math.log((numbers.length + 1) / others);
      }
      return score;
    });
  });
  // What strangers share with an article for each pair of characters that they have.
  const base = numbers.map((a, s) => {
    let [shared, size] = [0, 60];
    texts.forEach((i, t) => {
      if (article[i] === a) return;
      shared += raw[t]?.[s] ?? 0;
      size += grams[i]?.size ?? 0;
    });
    return shared / size;
  });
  return texts.map((i, t) =>
    numbers.map((_, s) => (raw[t]?.[s] ?? 0) - (base[s] as number) * (grams[i]?.size ?? 0)),
  );
}

/** What it costs to say that another story goes on from one text to the next. */
function findChangeCost(before: Item, item: Item): number {
  if (before.stopsOpen && !item.startsOpen)
    return measureSeam(before.text, item.text) > 2 ? 2.5 : 7;
  if (item.startsOpen && !before.stopsOpen) return 2.5;
  const orphan = measureOrphan(item.text);
  if (orphan >= 2) return 3;
  if (before.column !== null && before.column === item.column) return 99;
  return 9 - orphan;
}

/** What it costs to come back to a story: little where its last text broke off and this one fits. */
function findReturnCost(last: Item | undefined, item: Item): number {
  if (last === undefined || !last.stopsOpen) return Infinity;
  const seam = measureSeam(last.text, item.text);
  return seam < 1.4 || item.startsOpen ? 1 + seam * 0.5 : Infinity;
}
