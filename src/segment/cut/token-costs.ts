import type { Step } from './article-steps.ts';
import type { Item } from './item.ts';
import type { PageView } from './page-view.ts';

/** What a step costs with regard to the words of its token and of its neighbours. */
export function findTokenCost(step: Step, t: number, view: PageView): number {
  const token = view.tokens[t];
  if (token?.kind === 'head') {
    if (!step.asText) return findHeadCost(step, t, view);
    const cost = view.textlike[t] ?? Infinity;
    return cost === Infinity ? Infinity : cost + findTextCost(step, t, view);
  }
  if (token?.kind === 'text') {
    if (!step.asHead) return findTextCost(step, t, view);
    const cost = view.headlike[t] ?? Infinity;
    return cost === Infinity ? Infinity : cost + findHeadCost(step, t, view);
  }
  return token?.kind === 'photo' ? findPhotoCost(step, t, view) : 0;
}

/** A picture within a story shows what the story tells. */
function findPhotoCost(step: Step, t: number, view: PageView): number {
  if (step.action !== 'join' || (step.from !== 'headed-text' && step.from !== 'text')) return 0;
  return Math.max(-1, Math.min(1.5, (0.15 - (view.nearness[t]?.before ?? 0.15)) * 8));
}

function findHeadCost(step: Step, t: number, view: PageView): number {
  if (step.asLabel) return findLabelCost(t, view) + Math.max(0, view.order);
  const near = view.nearness[t] ?? { before: 0, after: 0, elsewhere: 0 };
  // Words that only a story far from here has speak for a headline that strayed.
  const strayed = Math.max(
    0,
    Math.min(3, (near.elsewhere - Math.max(near.before, near.after) - 0.1) * 7),
  );
  if (step.action === 'loose') return 1 - strayed * 1.2;
  if (step.action === 'subhead') return findSubheadCost(t, view);
  const behind = step.to === 'tailed' || step.to === 'tailed-more';
  const wins = behind ? near.after - near.before : near.before - near.after;
  // Pictures nearly all have a headline.
  const pictured = step.action === 'start' && view.tokens[t + 1]?.kind === 'photo' ? -0.6 : 0;
  const turned = behind
    ? Math.max(0, view.order)
    : step.action === 'start'
      ? Math.max(0, -view.order)
      : 0;
  return Math.max(-1, Math.min(3, wins * 5)) + strayed + pictured + turned * against;
}

/** What it costs most to set a headline behind its text where the page sets them before, and so on. */
const against = 3;

/** A short line over a byline or a text whose headline comes later. */
function findLabelCost(t: number, view: PageView): number {
  const item = itemAt(t, view);
  const width = item?.lines[0]?.atom.width ?? 99;
  if (width > 12 || item?.lines.length !== 1 || /[。！？；——]/u.test(item.text)) return Infinity;
  const near = view.nearness[t];
  return Math.max(0, width - 7) * 0.3 + Math.max(near?.before ?? 0, near?.after ?? 0) * 1.5;
}

function findSubheadCost(t: number, view: PageView): number {
  const item = itemAt(t, view);
  const next = view.tokens[t + 1]?.kind === 'text' ? itemAt(t + 1, view) : undefined;
  if (view.tokens[t - 1]?.kind !== 'text' || next === undefined || next.lines[0]?.opening) return 9;
  const width = item?.lines[0]?.atom.width ?? 0;
  const begun = view.begun[t];
  return (
    1.2 +
    (begun === 'byline' ? -0.4 : begun === 'opening' ? 1 : 0) +
    (next.lines[0]?.startsSentence ? 0.3 : 0) +
    (view.signed[t - 1] ? 5 : 0) +
    Math.max(0, width - 12) * 0.2 +
    (view.notice[t] ? 4 : 0) +
    // Short items of a column stand under marks; subheads seldom do.
    (/^[●■◆▲★]/u.test(item?.text ?? '') ? 4 : 0) +
    ((item?.lines.length ?? 1) > 1 ? 1 : 0) +
    lack(view.cohesion[t + 1])
  );
}

function findTextCost(step: Step, t: number, view: PageView): number {
  const item = itemAt(t, view) as Item;
  const opening = item.lines[0]?.opening !== undefined;
  const last = view.tokens[t - 1]?.kind === 'text' ? itemAt(t - 1, view) : undefined;
  if (step.action === 'start') {
    return (
      (opening ? 0.2 : 3.5 - lack(view.cohesion[t])) +
      (view.paid[t] && !view.paid[t - 1] ? -3 : 0) +
      (item.startsOpen ? 3 : 0) +
      (last?.stopsOpen ? 3 : 0) -
      (view.signed[t - 1] ? 1.5 : 0)
    );
  }
  if (step.from === 'headed-text' || step.from === 'text') {
    const turned = last && last.column !== item.column ? 0.6 : 0;
    const strange = opening ? 0 : Math.max(0, lack(view.cohesion[t])) * 0.6;
    return (opening ? 14 : 0) + turned + strange + (view.signed[t - 1] ? 4 : 0);
  }
  if (step.from === 'tailed' || step.from === 'tailed-more') return item.startsOpen ? 0 : 2;
  if (step.from === 'labelled' && !opening) return 2.5;
  if (step.from === 'pictured' && opening) return 5;
  if (view.notice[t - 1]) return 0;
  const fresh = item.lines[0]?.startsSentence ? 0.3 : 0;
  // A text under a bare headline, with neither opening nor byline, begins few stories.
  if (!opening && step.from === 'headed-more') return view.signedAhead[t] ? 0.5 : 2;
  return opening || step.from !== 'headed'
    ? 0
    : (view.signedAhead[t] ? 2 : 4) -
        fresh -
        (view.tokens[t - 2]?.kind === 'label' ? 2 : 0) -
        lack(view.cohesion[t]) -
        (view.signed[t - 1] ? 1.5 : 0);
}

/** What it costs to take two texts that share so little for one story; below 0 where they share much. */
function lack(cohesion: number | undefined): number {
  return Math.max(-1, Math.min(1, (0.14 - (cohesion ?? 0.14)) * 8));
}

function itemAt(t: number, view: PageView): Item | undefined {
  return view.items[view.tokens[t]?.items[0] ?? -1];
}
