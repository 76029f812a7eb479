import { articleSteps, leave, type Stage, type Step, stages } from './article-steps.ts';
import { findAsideCost, findBackCost } from './guest-costs.ts';
import type { PageView } from './page-view.ts';
import { type Layer, layerOf, prune, type Reached, reach } from './story-layers.ts';
import { findTokenCost } from './token-costs.ts';
import { type Placing, traceStories } from './trace-stories.ts';

/** The stages of a story that another one may stand in. */
const hostStages: readonly Stage[] = ['text', 'headed-text'];
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
  return traceStories(layers);
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

/** What it costs to leave a story whose last text breaks off. */
const cutOff = 1.5;

function isBroken(t: number, view: PageView): boolean {
  const item = view.items[view.tokens[t]?.items[0] ?? -1];
  return item?.stopsOpen === true && item.column !== null;
}

function readsText(step: Step): boolean {
  return (step.token === 'text' && !step.asHead && step.action !== 'loose') || step.asText === true;
}
