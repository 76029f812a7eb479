import type { Action, Stage } from './article-steps.ts';
import type { Layer, Reached } from './story-layers.ts';

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

/** Follows the cheapest way back from the end of the page. */
export function traceStories(layers: readonly Layer[]): Placing[] {
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
