import {
  type Action,
  articleSteps,
  leave,
  type Stage,
  type Step,
  stages,
} from './article-steps.ts';
import { findAsideCost, findBackCost } from './guest-costs.ts';
import type { PageView } from './page-view.ts';
import { findTokenCost } from './token-costs.ts';

/** Where a token belongs. */
export interface Placing {
  /** Counted from 0 in page order; null where the token is left for the page as a whole to place. */
  article: number | null;
  action: Action;
  /** A text that is read as a headline after all. */
  asHead: boolean;
  /** A headline that is read as a text that breaks off. */
  asText: boolean;
  /** A headline that is read as a label after all. */
  asLabel: boolean;
}

/** The cheapest way into a state. */
interface Reached {
  cost: number;
  /** The last text of its story, and of the story that it stands in; −1 where there is none. */
  text: number;
  host: number;
  step?: Step;
  from: number;
  /** Begins a guest within a story, goes back to that story, or neither. */
  way: 'on' | 'aside' | 'back';
}

/** The stages of a story that another one may stand in; null where none does. */
const hosts = [null, 'text', 'headed-text'] as const;
/** What the text of such a story is that goes on behind its guest. */
const backs: readonly (Step | null)[] = hosts.map((stage) =>
  stage === null ? null : { from: stage, token: 'text', to: stage, action: 'join', cost: 0 },
);
const size = stages.length;
const index = new Map(stages.map((stage, i) => [stage, i]));
const stepsOf = new Map(
  (['text', 'photo', 'head', 'byline', 'label'] as const).map((kind) => [
    kind,
    articleSteps.filter((step) => step.token === kind),
  ]),
);

/**
 * Cuts a page's tokens into articles: the cheapest walk through the stages of one article after
 * another, where one article may stand between two parts of another.
 */
export function findArticles(view: PageView): Placing[] {
  let states = nowhere();
  states[0] = { cost: 0, text: -1, host: -1, from: 0, way: 'on' };
  const taken: Reached[][] = [];
  view.tokens.forEach((token, t) => {
    const next = nowhere();
    for (const step of stepsOf.get(token.kind) ?? []) goOn(states, next, step, t, view);
    if (token.kind === 'text') goBack(states, next, t, view);
    const least = Math.min(...next.map(({ cost }) => cost));
    for (const state of next) state.cost -= least;
    states = next;
    taken.push(next);
  });
  return trace(taken, states);
}

function nowhere(): Reached[] {
  return Array.from({ length: hosts.length * size }, () => ({
    cost: Infinity,
    text: -1,
    host: -1,
    from: 0,
    way: 'on' as const,
  }));
}

function reach(next: Reached[], to: number, by: Reached): void {
  if (by.cost < (next[to]?.cost ?? 0)) next[to] = by;
}

/** Takes a step from wherever it can be taken: within a story, or from a story aside to a guest. */
function goOn(
  states: readonly Reached[],
  next: Reached[],
  step: Step,
  t: number,
  view: PageView,
): void {
  const stage = index.get(step.from) as number;
  const to = index.get(step.to) as number;
  let own: number | undefined;
  for (let from = stage; from < states.length; from += size) {
    const state = states[from] as Reached;
    if (state.cost === Infinity) continue;
    own ??= step.cost + findTokenCost(step, t, view);
    const broken =
      step.action === 'start' && step.token !== 'text' && isBroken(state.text, view) ? cutOff : 0;
    const cost = state.cost + own + broken;
    const text = readsText(step) ? t : step.action === 'start' ? -1 : state.text;
    reach(next, from - stage + to, { cost, text, host: state.host, step, from, way: 'on' });
    const host = hosts.indexOf(step.from as (typeof hosts)[number]);
    if (from !== stage || host < 1 || step.action !== 'start' || state.text < 0) continue;
    reach(next, host * size + to, {
      cost: cost - leave[step.from] + findAsideCost(step, t, state.text, view) - broken,
      text,
      host: state.text,
      step,
      from,
      way: 'aside',
    });
  }
}

/** Goes back from a guest to the story that it stands in. */
function goBack(states: readonly Reached[], next: Reached[], t: number, view: PageView): void {
  for (let from = size; from < states.length; from++) {
    const state = states[from] as Reached;
    const step = backs[Math.floor(from / size)];
    if (state.cost === Infinity || !step) continue;
    reach(next, index.get(step.to) as number, {
      cost:
        state.cost +
        leave[stages[from % size] as Stage] +
        findBackCost(t, state.host, state.text, view),
      text: t,
      host: -1,
      step,
      from,
      way: 'back',
    });
  }
}

/** What it costs to leave a story whose last text breaks off. */
const cutOff = 1.5;

function isBroken(t: number, view: PageView): boolean {
  const item = view.items[view.tokens[t]?.items[0] ?? -1];
  return item?.stopsOpen === true && item.column !== null;
}

function readsText(step: Step): boolean {
  return (step.token === 'text' && !step.asHead && step.action !== 'loose') || step.asText === true;
}

/** What it costs to end the page with an article as it stands. */
const ending: Partial<Record<Stage, number>> = {
  labelled: 3,
  headed: 5,
  'headed-byline': 6,
  byline: 6,
  text: 4,
  photo: 1.5,
};
/** A story that never goes on behind its guest. */
const lost = 4;

function trace(taken: readonly Reached[][], last: readonly Reached[]): Placing[] {
  const end = last.map(
    ({ cost }, i) => cost + (ending[stages[i % size] as Stage] ?? 0) + (i < size ? 0 : lost),
  );
  let state = end.indexOf(Math.min(...end));
  const ways: Reached[] = [];
  for (let t = taken.length - 1; t >= 0; t--) {
    const way = taken[t]?.[state] as Reached;
    ways.push(way);
    state = way.from;
  }
  let [count, article, host] = [0, 0, 0];
  return ways.reverse().map(({ step, way }) => {
    if (way === 'aside') host = article;
    if (way === 'back') article = host;
    if (step?.action === 'start') article = count++;
    return {
      article: step?.action === 'loose' ? null : article,
      action: step?.action ?? 'join',
      asHead: step?.asHead === true,
      asText: step?.asText === true,
      asLabel: step?.asLabel === true,
    };
  });
}
