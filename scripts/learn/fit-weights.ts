import type { Choice } from './harvest-choices.ts';
import { weighSigns } from './weigh-signs.ts';

/** Signs that can only speak for a reading, whatever a few pages say. */
const neverAgainst = new Set([
  'as it was',
  'words: lead',
  'words: behind',
  'words: mean',
  'words: least',
  'words: share',
  'head words: lead',
  'head words: of the best',
  'next: same column',
]);

const batch = 16;
const shrink = 5e-4;
const [keepMean, keepSquare] = [0.9, 0.999];

/**
 * Fits the weights so that, of what could be done at each point, what is good weighs most (a
 * softmax over the options of each choice, descended with Adam). Leaving all as it is has `margin`.
 */
export function fitWeights(
  start: ReadonlyMap<string, number>,
  choices: readonly Choice[],
  on: { passes: number; rate: number; margin: number; random: () => number },
): Map<string, number> {
  const weights = new Map(start);
  const means = new Map<string, number>();
  const squares = new Map<string, number>();
  const order = [...choices];
  let step = 0;
  for (let pass = 0; pass < on.passes; pass++) {
    shuffle(order, on.random);
    const rate = on.rate * (1 - pass / on.passes) + 0.001;
    for (let from = 0; from < order.length; from += batch) {
      const slope = findSlope(order.slice(from, from + batch), weights, on.margin);
      step++;
      const [evenMean, evenSquare] = [1 - keepMean ** step, 1 - keepSquare ** step];
      for (const sign of new Set([...slope.keys(), ...weights.keys()])) {
        const weight = weights.get(sign) ?? 0;
        const down = (slope.get(sign) ?? 0) + shrink * weight;
        const mean = keepMean * (means.get(sign) ?? 0) + (1 - keepMean) * down;
        const square = keepSquare * (squares.get(sign) ?? 0) + (1 - keepSquare) * down ** 2;
        means.set(sign, mean);
        squares.set(sign, square);
        const next = weight - (rate * mean) / evenMean / (Math.sqrt(square / evenSquare) + 1e-8);
        weights.set(sign, neverAgainst.has(sign) ? Math.max(0, next) : next);
      }
    }
  }
  return weights;
}

function findSlope(
  choices: readonly Choice[],
  weights: ReadonlyMap<string, number>,
  margin: number,
): Map<string, number> {
  const slope = new Map<string, number>();
  const all = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (const { options, weight } of choices) {
    const scores = options.map(
      ({ signs }, i) => weighSigns(signs, weights) + (i === 0 ? margin : 0),
    );
    const top = Math.max(...scores);
    const likely = scores.map((score) => Math.exp(score - top));
    const whole = likely.reduce((sum, one) => sum + one, 0);
    const good = likely.reduce((sum, one, i) => sum + one * (options[i]?.good ?? 0), 0);
    options.forEach((option, i) => {
      const share = likely[i] as number;
      const wrong = share / whole - (good > 0 ? (share * option.good) / good : 0);
      for (const [sign, amount] of option.signs)
        slope.set(sign, (slope.get(sign) ?? 0) + (wrong * amount * weight) / all);
    });
  }
  return slope;
}

function shuffle(choices: Choice[], random: () => number): void {
  for (let i = choices.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [choices[i], choices[j]] = [choices[j] as Choice, choices[i] as Choice];
  }
}
