import { fitWeights } from './fit-weights.ts';
import { type Choice, harvestChoices } from './harvest-choices.ts';
import type { Lesson } from './lesson.ts';

/** What a change must gain at the least; the revision asks as much. */
const margin = 0.5;
const steps = 9;
const passes = 30;
const mostChoices = 12_000;

/**
 * Learns what the signs of stories weigh. Each round revises the lessons with the weights so far
 * and learns from all that was met; the weights of the rounds are averaged, which is steadier.
 */
export function learnWeights(
  start: ReadonlyMap<string, number>,
  lessons: readonly Lesson[],
  on: { rounds: number; rate: number; random: () => number; say: (line: string) => void },
): Map<string, number> {
  let weights = new Map(start);
  let choices: Choice[] = [];
  const sums = new Map<string, number>();
  for (let round = 1; round <= on.rounds; round++) {
    for (const lesson of lessons)
      choices.push(...harvestChoices(lesson, weights, { steps, margin, random: on.random }));
    choices = choices.slice(-mostChoices);
    weights = fitWeights(weights, choices, { passes, rate: on.rate, margin, random: on.random });
    for (const [sign, weight] of weights)
      sums.set(sign, (sums.get(sign) ?? 0) + weight / on.rounds);
    on.say(`round ${round}: ${choices.length} choices, ${weights.size} signs`);
  }
  return sums;
}
