import { type Action, articleSteps, type Stage, type Step, stages } from './article-steps.ts';
import type { PageView } from './page-view.ts';
import type { Token } from './token.ts';
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

const byKind = new Map(
  (['text', 'photo', 'head', 'byline', 'label'] as const).map((kind) => [
    kind,
    articleSteps.filter((step) => step.token === kind),
  ]),
);
const index = new Map(stages.map((stage, i) => [stage, i]));

/** Cuts a page's tokens into articles: the cheapest walk through the stages of one article after another. */
export function findArticles(view: PageView): Placing[] {
  const { tokens } = view;
  let costs = stages.map((stage) => (stage === 'nothing' ? 0 : Infinity));
  const taken: (Step | undefined)[][] = [];
  tokens.forEach((token, t) => {
    const next = stages.map(() => Infinity);
    const steps: (Step | undefined)[] = stages.map(() => undefined);
    for (const step of byKind.get(token.kind) ?? []) {
      const from = costs[index.get(step.from) as number] as number;
      if (from === Infinity) continue;
      const to = index.get(step.to) as number;
      const own = findTokenCost(step, t, view);
      const cost = from + step.cost + own;
      if (cost < (next[to] as number)) {
        next[to] = cost;
        steps[to] = step;
      }
    }
    const least = Math.min(...next);
    costs = next.map((cost) => cost - least);
    taken.push(steps);
  });
  return trace(tokens, taken, costs);
}

const ending: Partial<Record<Stage, number>> = {
  labelled: 3,
  headed: 5,
  'headed-byline': 6,
  byline: 6,
  text: 4,
  photo: 1.5,
};

function trace(
  tokens: readonly Token[],
  taken: readonly (Step | undefined)[][],
  costs: readonly number[],
): Placing[] {
  const end = costs.map((cost, i) => cost + (ending[stages[i] as Stage] ?? 0));
  let state = end.indexOf(Math.min(...end));
  const steps: Step[] = [];
  for (let t = tokens.length - 1; t >= 0; t--) {
    const step = taken[t]?.[state] as Step;
    steps.push(step);
    state = index.get(step.from) as number;
  }
  let article = -1;
  return steps.reverse().map((step) => {
    if (step.action === 'start') article++;
    return {
      article: step.action === 'loose' ? null : Math.max(0, article),
      action: step.action,
      asHead: step.asHead === true,
      asText: step.asText === true,
      asLabel: step.asLabel === true,
    };
  });
}
