import type { Nearness } from '../assign/measure-nearness.ts';
import type { Step } from './article-steps.ts';
import type { Item } from './item.ts';
import type { Token } from './token.ts';

/** What a step costs with regard to the words of its token and of its neighbours. */
export function findTokenCost(
  step: Step,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  near: Nearness,
  items: readonly Item[],
): number {
  const item = items[token.items[0] as number] as Item;
  if (token.kind === 'head') return findHeadCost(step, item, before, after, near, items);
  if (token.kind === 'text') return findTextCost(step, item, before, near, items);
  return 0;
}

function findHeadCost(
  step: Step,
  item: Item,
  before: Token | undefined,
  after: Token | undefined,
  near: Nearness,
  items: readonly Item[],
): number {
  if (step.action === 'loose') return 0;
  if (step.action === 'subhead') {
    const next = after?.kind === 'text' ? items[after.items[0] as number] : undefined;
    if (before?.kind !== 'text' || next === undefined) return 9;
    const width = item.lines[0]?.atom.width ?? 0;
    const own = Math.min(0.8, Math.max(0, 0.4 - near.before) * 2);
    return (
      1.6 +
      own +
      (next.lines[0]?.opening ? 9 : 0) +
      (width > 20 ? 1.5 : 0) +
      (item.lines.length > 1 ? 1 : 0)
    );
  }
  const behind = step.to === 'tailed';
  const wins = behind ? near.after - near.before : near.before - near.after;
  return Math.max(-1, Math.min(3, wins * 5));
}

function findTextCost(
  step: Step,
  item: Item,
  before: Token | undefined,
  _near: Nearness,
  items: readonly Item[],
): number {
  const opening = item.lines[0]?.opening !== undefined;
  const last =
    before?.kind === 'text' ? items[before.items[before.items.length - 1] as number] : undefined;
  if (step.action === 'start') {
    return (opening ? 0.2 : 3.5) + (item.startsOpen ? 3 : 0) + (last?.stopsOpen ? 3 : 0);
  }
  if (step.from === 'headed-text' || step.from === 'text') {
    const turned = last && last.column !== item.column ? 0.6 : 0;
    return (opening ? 8 : 0) + turned;
  }
  if (step.from === 'tailed') return item.startsOpen ? 0 : 2;
  // A text under a bare headline, with neither opening nor byline, begins few stories.
  return opening || step.from !== 'headed' ? 0 : 2;
}
