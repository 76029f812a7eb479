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

/** The cheapest way to a stage. */
interface Reached {
  cost: number;
  stage: Stage;
  /** The last text of its story; −1 where there is none yet. */
  text: number;
  /** Where its story begins. */
  begin: number;
  step?: Step;
  /** Begins a guest within a story, goes back to that story, or neither. */
  way: 'on' | 'aside' | 'back';
  before?: Reached;
}

/** The stages of what stands within one and the same story, or of what stands in none. */
interface Layer {
  host: Reached | null;
  reached: Reached[];
}

/** The stages of a story that another one may stand in. */
const hostStages: readonly Stage[] = ['text', 'headed-text'];
/** How many interrupted stories are followed at once, and up to which cost over the cheapest way. */
const mostHosts = 6;
const farthest = 14;
/** No page has more; what has is read without guests. */
const mostTokens = 3000;

const index = new Map(stages.map((stage, i) => [stage, i]));
const stepsOf = new Map(
  (['text', 'photo', 'head', 'byline', 'label'] as const).map((kind) => [
    kind,
    articleSteps.filter((step) => step.token === kind),
  ]),
);

/**
 * Cuts a page's tokens into articles: the cheapest walk through the stages of one article after
 * another, where others may stand between two parts of one.
 */
export function findArticles(view: PageView): Placing[] {
  const start: Reached = { cost: 0, stage: 'nothing', text: -1, begin: 0, way: 'on' };
  let layers: Layer[] = [{ host: null, reached: [start] }];
  view.tokens.forEach((token, t) => {
    const next: Layer[] = [{ host: null, reached: [] }];
    for (const step of stepsOf.get(token.kind) ?? []) takeStep(layers, next, step, t, view);
    if (token.kind === 'text') goBack(layers, next, t, view);
    layers = prune(next);
  });
  return trace(layers);
}

function reach(layer: Layer, by: Reached): void {
  const stage = index.get(by.stage) as number;
  const best = layer.reached[stage];
  if (best === undefined || by.cost < best.cost) layer.reached[stage] = by;
}

function layerOf(layers: Layer[], host: Reached | null): Layer {
  const same = (layer: Layer) =>
    host === null
      ? layer.host === null
      : layer.host?.text === host.text && layer.host.stage === host.stage;
  const known = layers.find(same);
  if (known) return known;
  const layer: Layer = { host, reached: [] };
  layers.push(layer);
  return layer;
}

/** Takes a step from wherever it can be taken: within a story, or from a story aside to a guest. */
function takeStep(
  layers: readonly Layer[],
  next: Layer[],
  step: Step,
  t: number,
  view: PageView,
): void {
  const from = index.get(step.from) as number;
  let own: number | undefined;
  for (const { host, reached } of layers) {
    const state = reached[from];
    if (state === undefined) continue;
    own ??= step.cost + findTokenCost(step, t, view);
    if (own === Infinity) return;
    const starts = step.action === 'start';
    const broken = starts && step.token !== 'text' && isBroken(state.text, view) ? cutOff : 0;
    const to: Reached = {
      cost: state.cost + own + broken,
      stage: step.to,
      text: readsText(step) ? t : starts ? -1 : state.text,
      begin: starts ? t : state.begin,
      step,
      way: 'on',
      before: state,
    };
    reach(layerOf(next, host), to);
    if (host !== null || !starts || state.text < 0 || !hostStages.includes(step.from)) continue;
    if (view.tokens.length > mostTokens) continue;
    const aside = findAsideCost(step, t, state.text, view) - leave[step.from] - broken;
    if (aside < Infinity)
      reach(layerOf(next, state), { ...to, cost: to.cost + aside, way: 'aside' });
  }
}

/** Goes back from a guest to the story that it stands in. */
function goBack(layers: readonly Layer[], next: Layer[], t: number, view: PageView): void {
  for (const { host, reached } of layers) {
    if (host === null) continue;
    const back = findBackCost(t, [host.begin, host.text], view);
    const { stage, begin } = host;
    const step: Step = { from: stage, token: 'text', to: stage, action: 'join', cost: 0 };
    for (const state of reached) {
      if (state === undefined) continue;
      const cost = state.cost + leave[state.stage] + back;
      reach(next[0] as Layer, { cost, stage, text: t, begin, step, way: 'back', before: state });
    }
  }
}

/** Keeps the way of costs within bounds, and of the interrupted stories the likeliest. */
function prune(layers: readonly Layer[]): Layer[] {
  const rated = layers.map((layer) => ({
    layer,
    least: layer.reached.reduce((least, { cost }) => Math.min(least, cost), Infinity),
  }));
  const least = Math.min(...rated.map((rate) => rate.least));
  const [plain, ...hosted] = rated;
  const kept = hosted
    .filter((rate) => rate.least < least + farthest)
    .sort((a, b) => a.least - b.least)
    .slice(0, mostHosts);
  return [...(plain ? [plain] : []), ...kept].map(({ layer }) => {
    for (const state of layer.reached) if (state !== undefined) state.cost -= least;
    return layer;
  });
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

function trace(layers: readonly Layer[]): Placing[] {
  let best: Reached | undefined;
  let least = Infinity;
  for (const { host, reached } of layers) {
    for (const state of reached) {
      if (state === undefined) continue;
      const cost = state.cost + (ending[state.stage] ?? 0) + (host === null ? 0 : lost);
      if (cost < least) [best, least] = [state, cost];
    }
  }
  const ways: Reached[] = [];
  for (let state = best; state?.before; state = state.before) ways.push(state);
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
