import { climb, least } from '../../src/segment/revise/climb.ts';
import { fitWeights } from './fit-weights.ts';
import { type Choice, harvestChoices } from './harvest-choices.ts';
import type { Lesson } from './lesson.ts';
import { openRating } from './rate-reading.ts';
import { openSignBook } from './sign-book.ts';

const steps = 9;
const stepsFromTruth = 2;
const passes = 30;
const mostChoices = 16_000;

/** Signs that can only speak for a reading, whatever a few pages say. */
const neverAgainst = [
  ...['as it was', 'words: lead', 'words: behind', 'words: mean', 'words: least', 'words: share'],
  ...[
    'head words: lead',
    'head words: of the best',
    'next: same column',
    'head words: first',
    'head words: behind',
    'head far: lead',
  ],
];

interface LearnOptions {
  rounds: number;
  rate: number;
  random: () => number;
  /** Lessons that the weights are tried on, not learned from. */
  trials: readonly Lesson[];
  say: (line: string) => void;
}

/**
 * Learns what the signs of stories weigh. Each round revises the lessons with the weights so far
 * and learns from all that was met; the weights of the later rounds are averaged, which is steadier.
 */
export function learnWeights(
  start: ReadonlyMap<string, number>,
  lessons: readonly Lesson[],
  on: LearnOptions,
): Map<string, number> {
  const book = openSignBook();
  for (const sign of [...start.keys(), ...neverAgainst]) book.numberOf(sign);
  let weights: Float64Array = Float64Array.from(book.names, (sign) => start.get(sign) ?? 0);
  let choices: Choice[] = [];
  const sums = new Map<string, number>();
  // The first rounds meet what the later ones do no more.
  const untried = Math.floor(on.rounds / 2);
  const { random } = on;
  on.say(`before: ${tryWeights(weights)}`);
  for (let round = 1; round <= on.rounds; round++) {
    for (const lesson of lessons) {
      const known = { book, margin: least, random };
      choices.push(...harvestChoices(lesson, weights, { ...known, from: lesson.start, steps }));
      if (random() < 0.3)
        choices.push(
          ...harvestChoices(lesson, weights, {
            ...known,
            from: lesson.truth,
            steps: stepsFromTruth,
          }),
        );
    }
    choices = choices.slice(-mostChoices);
    const all = new Float64Array(book.names.length);
    all.set(weights);
    weights = fitWeights(all, choices, {
      passes,
      rate: on.rate,
      margin: least,
      neverAgainst: new Set(neverAgainst.map(book.numberOf)),
      random,
    });
    if (round > untried) {
      book.names.forEach((sign, i) => {
        const share = (weights[i] as number) / (on.rounds - untried);
        sums.set(sign, (sums.get(sign) ?? 0) + share);
      });
    }
    on.say(`round ${round}: ${choices.length} choices, ${tryWeights(weights)}`);
  }
  const averaged = Float64Array.from(book.names, (sign) => sums.get(sign) ?? 0);
  on.say(`averaged: ${tryWeights(averaged)}`);
  return sums;

  function tryWeights(tried: Float64Array): string {
    const rate = (page: Lesson) =>
      openRating(page)(
        climb(page.page, page.start, (signs) => {
          let sum = 0;
          signs((sign, amount = 1) => {
            sum += (tried[book.numberOf(sign)] ?? 0) * amount;
          });
          return sum;
        }),
      );
    const mean = (pages: readonly Lesson[]) =>
      (pages.reduce((sum, page) => sum + rate(page), 0) / Math.max(1, pages.length)).toFixed(4);
    return `${mean(on.trials)} of 2.5 on ${on.trials.length} pages set aside`;
  }
}
