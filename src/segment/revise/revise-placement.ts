import type { Placement } from '../assign/placement.ts';
import { storyWeights } from '../cues/story-weights.ts';
import type { Item } from '../cut/item.ts';
import { type Change, listChanges } from './list-changes.ts';
import { readSigns } from './page-signs.ts';
import { openRevision } from './revision.ts';

/** No newspaper page has more; what has more is no page. */
const mostItems = 400;
const mostRounds = 30;
/** What a change must gain at the least, since the best of many looks better than it is. */
const least = 0.5;

interface Weighed {
  change: Change;
  touched: ReadonlySet<number>;
  gain: number;
}

/**
 * Reads a page once more as a whole: changes what belongs where as long as the signs of the stories
 * get better by it, the best change first. What a sign weighs was learned from labelled pages.
 */
export function revisePlacement(items: readonly Item[], placement: Placement): Placement {
  if (items.length > mostItems) return placement;
  const page = readSigns(items, placement);
  const start = {
    article: placement.article.map((own, i) => (placement.over.has(i) ? null : own)),
    subhead: page.wasSubhead,
  };
  const revision = openRevision(page, start, (signs) => {
    let sum = 0;
    signs((sign, amount = 1) => {
      sum += (storyWeights[sign] ?? 0) * amount;
    });
    return sum;
  });
  let weighed: Weighed[] = [];
  let dirty: ReadonlySet<number> | null = null;
  for (let round = 0; round < mostRounds; round++) {
    // What a change gains depends on the stories that it touches alone.
    weighed = weighed.filter(({ touched }) => ![...touched].some((own) => dirty?.has(own)));
    for (const change of listChanges(page, revision.reading, revision.articles, dirty)) {
      const { before, after, touched } = revision.weigh(change);
      const gain = total(after) - total(before);
      if (gain > least) weighed.push({ change, touched, gain });
    }
    const best = weighed.reduce<Weighed | undefined>(
      (most, next) => (most === undefined || next.gain > most.gain ? next : most),
      undefined,
    );
    if (best === undefined) break;
    revision.take(best.change);
    dirty = best.touched;
  }
  const { article, subhead } = revision.reading;
  return {
    ...placement,
    article,
    action: placement.action.map((action, i) => {
      if (items[i]?.kind !== 'head') return action;
      return subhead[i] ? 'subhead' : article[i] === null ? 'loose' : 'join';
    }),
  };
}

function total(sums: readonly number[]): number {
  let all = 0;
  for (const sum of sums) all += sum;
  return all;
}
