import { settleCosts } from '../cues/settle-costs.ts';
import type { Item } from '../cut/item.ts';
import { measureSeam } from '../text/measure-seam.ts';
import type { Placement } from './placement.ts';
import { rateTexts } from './rate-texts.ts';
import { measureMeeting, type TextView, viewTexts } from './view-texts.ts';

const mostTexts = 600;
/** Beyond what all other signs can cost together. */
const never = 60;
/** Two texts that meet worse do not go on with one another. */
const worstSeam = 2.5;

/**
 * Gives each text to the article that it shares most rare words with and that it goes on with,
 * where the walk over the page gave it to another: columns that were read out of their order stand
 * among other stories.
 */
export function settleTexts(items: readonly Item[], placement: Placement): Placement {
  const { article } = placement;
  const texts = items.flatMap((item, i) =>
    item.kind === 'text' && article[i] !== null ? [i] : [],
  );
  const numbers = [...new Set(article.filter((own) => own !== null))];
  if (numbers.length < 2 || texts.length > mostTexts) return placement;
  const settled = [...article];
  findOwners(items, placement, texts, numbers).forEach((own, t) => {
    settled[texts[t] as number] = own;
  });
  // A subhead stays over its text.
  let under: number | null = null;
  for (let i = items.length - 1; i >= 0; i--) {
    if (items[i]?.kind === 'text') under = settled[i] ?? null;
    else if (placement.action[i] === 'subhead' && under !== null) settled[i] = under;
  }
  return { ...placement, article: settled };
}

/** The cheapest way to say of each text whose it is, from the first to the last. */
function findOwners(
  items: readonly Item[],
  placement: Placement,
  texts: readonly number[],
  numbers: readonly number[],
): number[] {
  const views = viewTexts(items, placement, texts);
  const rates = rateTexts(items, placement.article, texts, numbers);
  const place = new Map(numbers.map((own, s) => [own, s]));
  // The text that each story has last so far, or will have last of all where it has none yet.
  const ends = new Map(views.map((view) => [view.own, view.item]));
  let costs = new Float64Array(numbers.length);
  const back: Int32Array[] = [];
  views.forEach((view, t) => {
    const rate = rates[t] as Float64Array;
    const top = rate.reduce((a, b) => Math.max(a, b), 0);
    const least = costs.indexOf(costs.reduce((a, b) => Math.min(a, b), Infinity));
    const was = place.get(view.was) as number;
    const next = new Float64Array(numbers.length);
    const from = new Int32Array(numbers.length);
    numbers.forEach((number, s) => {
      let [cost, source] = [(costs[s] as number) + findStayCost(view, number), s];
      const moved = (costs[least] as number) + findMoveCost(view, number, ends.get(number));
      if (moved < cost && least !== s) [cost, source] = [moved, least];
      if (number === view.own && view.was !== view.own) {
        const walked = (costs[was] as number) + findEnterCost(view);
        if (walked < cost) [cost, source] = [walked, was];
      }
      const strange = Math.min(
        settleCosts.mostWords,
        (top - (rate[s] as number)) * settleCosts.words,
      );
      next[s] = cost + strange + (view.fixed && number !== view.own ? never : 0);
      from[s] = source;
    });
    ends.set(view.own, view.item);
    costs = next;
    back.push(from);
  });
  return trace(costs, back).map((s) => numbers[s] as number);
}

function trace(costs: Float64Array, back: readonly Int32Array[]): number[] {
  const path: number[] = [];
  let state = costs.indexOf(costs.reduce((a, b) => Math.min(a, b), Infinity));
  for (let t = back.length - 1; t >= 0; t--) {
    path.push(state);
    state = back[t]?.[state] ?? state;
  }
  return path.reverse();
}

/** What it costs to go on with the story of the text before. */
function findStayCost(view: TextView, story: number): number {
  if (view.was === view.own || story === view.own) return view.stay;
  return view.stay + (view.pictured ? settleCosts.goOnPastPicture : settleCosts.goOn);
}

/** What it costs to begin the story that the walk over the page begins here. */
function findEnterCost(view: TextView): number {
  return view.start + (view.entered ? 0 : view.leave) + (view.pictured ? settleCosts.pictured : 0);
}

/** What it costs to go from another story to one: of the walk, of the next headline, of before. */
function findMoveCost(view: TextView, story: number, last: Item | undefined): number {
  const { back, lead, leadOpen, resume, resumeOpen, resumeOpenText, resumeText, stray } =
    settleCosts;
  if (story === view.own && view.was !== view.own) return findEnterCost(view);
  const seam = last === undefined ? view.start : measureMeeting(last, view.item, view.orphan);
  if (story === view.own) return view.leave + back + seam;
  const open = last?.stopsOpen === true;
  const jump =
    story === view.lead
      ? open
        ? leadOpen
        : lead
      : story === view.resume?.own
        ? open
          ? resumeOpen + resumeOpenText * view.resume.texts
          : resume + resumeText * view.resume.texts
        : stray;
  return view.leave + jump + seam + (last === undefined ? 0 : measureRejoin(last, view));
}

/** What it says of a leap that the text goes on with what broke off; below 0 where it does. */
function measureRejoin(last: Item, { item, orphan }: TextView): number {
  const { whole, rejoin } = settleCosts;
  if (!last.stopsOpen) return orphan >= 1 ? 0 : whole;
  const seam = item.startsOpen ? 0 : measureSeam(last.text, item.text);
  return -rejoin * Math.max(0, 1 - seam / worstSeam);
}
