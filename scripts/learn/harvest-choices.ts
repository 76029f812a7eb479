import { type Change, listChanges } from '../../src/segment/revise/list-changes.ts';
import { openRevision } from '../../src/segment/revise/revision.ts';
import type { Lesson } from './lesson.ts';
import { rateReading } from './rate-reading.ts';
import { type SignVector, takeDown } from './sign-vector.ts';
import { subtractSigns } from './subtract-signs.ts';
import { weighSigns } from './weigh-signs.ts';

/** One thing that could be done, and how good it is: from 0 to 1, the best thing being 1. */
export interface Option {
  signs: SignVector;
  good: number;
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
const mostOther = 10;

/**
 * Revises a lesson as the weights would and notes at each step what could have been done. Where
 * they go wrong the truth leads on half of the time, so that later steps are seen too.
 */
export function harvestChoices(
  lesson: Lesson,
  weights: ReadonlyMap<string, number>,
  { steps, margin, random }: { steps: number; margin: number; random: () => number },
): Choice[] {
  const revision = openRevision(lesson.page, lesson.start, takeDown);
  const choices: Choice[] = [];
  for (let step = 0; step < steps; step++) {
    const base = rateReading(lesson, revision.reading);
    const all: Weighed[] = [];
    for (const change of listChanges(lesson.page, revision.reading, revision.articles, null)) {
      const { before, after } = revision.weigh(change);
      const signs = subtractSigns(after, before);
      const gain = rateReading(lesson, takeChange(revision.reading, change)) - base;
      if (signs.size === 0 || Math.abs(gain) < nothing / 100) continue;
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

function takeChange(
  { article, subhead }: Lesson['start'],
  { to, turned }: Change,
): Lesson['start'] {
  const changed = { article: [...article], subhead: [...subhead] };
  for (const i of turned) changed.subhead[i] = !changed.subhead[i];
  for (const [i, own] of to) changed.article[i] = own;
  return changed;
}

function makeChoice(good: Weighed[], bad: Weighed[], random: () => number): Choice {
  const top = good[0]?.gain ?? 0;
  const kept = good.filter(({ gain }) => gain > top / 4).slice(0, mostGood);
  const others = Array.from(
    { length: Math.min(mostOther, bad.length) },
    () => bad[Math.floor(random() * bad.length)],
  );
  return {
    options: [
      { signs: new Map(), good: good.length === 0 ? 1 : 0 },
      ...kept.map(({ signs, gain }) => ({ signs, good: gain / top })),
      ...[...bad.slice(0, mostTempting), ...others].flatMap((weighed) =>
        weighed === undefined ? [] : [{ signs: weighed.signs, good: 0 }],
      ),
    ],
    weight: good.length === 0 ? 1 : Math.min(2, 0.5 + top * 5),
  };
}
