import { type Change, listChanges } from '../../src/segment/revise/list-changes.ts';
import type { Reading } from '../../src/segment/revise/reading.ts';
import { openRevision } from '../../src/segment/revise/revision.ts';
import type { Lesson } from './lesson.ts';
import { openRating } from './rate-reading.ts';
import type { SignBook, SignVector } from './sign-book.ts';
import { weighSigns } from './weigh-signs.ts';

/** One thing that could be done, and how good it is: from 0 to 1, the best thing being 1. */
export interface Option {
  signs: SignVector;
  good: number;
  /** How many others like it it stands for. */
  times: number;
}

/** What could be done at one point; the first option is to leave the page as it is. */
export interface Choice {
  options: Option[];
  weight: number;
}

interface Weighed {
  change: Change;
  signs: SignVector;
  /** What the weights say, and what the truth says. */
  score: number;
  gain: number;
}

const nothing = 1e-4;
const mostGood = 12;
const mostTempting = 30;
const mostOther = 12;

/**
 * Revises a lesson as the weights would and notes at each step what could have been done. Where
 * they go wrong the truth leads on half of the time, so that later steps are seen too.
 */
export function harvestChoices(
  lesson: Lesson,
  weights: ArrayLike<number>,
  on: { book: SignBook; from: Reading; steps: number; margin: number; random: () => number },
): Choice[] {
  const { book, steps, margin, random } = on;
  const revision = openRevision(lesson.page, on.from, book.takeDown);
  const rate = openRating(lesson);
  const choices: Choice[] = [];
  for (let step = 0; step < steps; step++) {
    const base = rate(revision.reading);
    const all: Weighed[] = [];
    for (const change of listChanges(lesson.page, revision.reading, revision.articles, null)) {
      const { before, after } = revision.weigh(change);
      const signs = book.subtract(after, before);
      if (signs.signs.length === 0) continue;
      const gain = rate(takeChange(revision.reading, change)) - base;
      if (Math.abs(gain) < nothing / 100) continue;
      all.push({ change, signs, score: weighSigns(signs, weights), gain });
    }
    const good = all.filter(({ gain }) => gain > nothing).sort((a, b) => b.gain - a.gain);
    const bad = all.filter(({ gain }) => gain <= nothing).sort((a, b) => b.score - a.score);
    choices.push(makeChoice(good, bad, random));
    const liked = all.reduce<Weighed | undefined>(
      (most, next) => (next.score > (most?.score ?? margin) ? next : most),
      undefined,
    );
    const led = liked === undefined || (liked.gain < 0 && random() < 0.5) ? good[0] : liked;
    if (led === undefined) break;
    revision.take(led.change);
  }
  return choices;
}

function takeChange({ article, kind, subhead }: Reading, { to, turned, as }: Change): Reading {
  const changed = {
    article: article.slice(),
    kind: as.size > 0 ? kind.slice() : kind,
    subhead: turned.length > 0 ? subhead.slice() : subhead,
  };
  for (const [i, next] of as) changed.kind[i] = next;
  for (const i of turned) changed.subhead[i] = !changed.subhead[i];
  for (const [i, own] of to) changed.article[i] = own;
  return changed;
}

function makeChoice(good: Weighed[], bad: Weighed[], random: () => number): Choice {
  const top = good[0]?.gain ?? 0;
  const kept = good.filter(({ gain }) => gain > top / 4).slice(0, mostGood);
  const others = bad.slice(mostTempting);
  const drawn = Array.from(
    { length: Math.min(mostOther, others.length) },
    () => others[Math.floor(random() * others.length)] as Weighed,
  );
  const times = others.length / Math.max(1, drawn.length);
  return {
    options: [
      { signs: { signs: [], amounts: [] }, good: good.length === 0 ? 1 : 0, times: 1 },
      ...kept.map(({ signs, gain }) => ({ signs, good: gain / top, times: 1 })),
      ...bad.slice(0, mostTempting).map(({ signs }) => ({ signs, good: 0, times: 1 })),
      ...drawn.map(({ signs }) => ({ signs, good: 0, times })),
    ],
    weight: good.length === 0 ? 1 : Math.min(2, 0.5 + top * 5),
  };
}
