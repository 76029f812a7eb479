import type { Choice } from './harvest-choices.ts';
import { weighSigns } from './weigh-signs.ts';

const batch = 16;
const shrink = 5e-4;
const [keepMean, keepSquare] = [0.9, 0.999];

interface FitOptions {
  passes: number;
  rate: number;
  margin: number;
  /** Signs that can only speak for a reading, whatever a few pages say. */
  neverAgainst: ReadonlySet<number>;
  random: () => number;
}

/**
 * Fits the weights so that, of what could be done at each point, what is good weighs most (a
 * softmax over the options of each choice, descended with Adam), and stay near where they were.
 * Leaving all as it is has `margin`.
 */
export function fitWeights(
  start: Float64Array,
  choices: readonly Choice[],
  on: FitOptions,
): Float64Array {
  const weights = start.slice();
  const means = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  const slope = new Float64Array(weights.length);
  const order = [...choices];
  let step = 0;
  for (let pass = 0; pass < on.passes; pass++) {
    shuffle(order, on.random);
    const rate = on.rate * (1 - pass / on.passes) + 0.001;
    for (let from = 0; from < order.length; from += batch) {
      findSlope(order.slice(from, from + batch), weights, on.margin, slope);
      step++;
      const [evenMean, evenSquare] = [1 - keepMean ** step, 1 - keepSquare ** step];
      for (let sign = 0; sign < weights.length; sign++) {
        const weight = weights[sign] as number;
        const down = (slope[sign] as number) + shrink * (weight - (start[sign] as number) / 2);
        const mean = keepMean * (means[sign] as number) + (1 - keepMean) * down;
        const square = keepSquare * (squares[sign] as number) + (1 - keepSquare) * down ** 2;
        means[sign] = mean;
        squares[sign] = square;
        const next = weight - (rate * mean) / evenMean / (Math.sqrt(square / evenSquare) + 1e-8);
        weights[sign] = on.neverAgainst.has(sign) ? Math.max(0, next) : next;
      }
    }
  }
  return weights;
}

/** How much each weight is to blame for what was weighed wrongly. */
function findSlope(
  choices: readonly Choice[],
  weights: Float64Array,
  margin: number,
  slope: Float64Array,
): void {
  slope.fill(0);
  const all = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (const { options, weight } of choices) {
    const scores = options.map(
      ({ signs }, i) => weighSigns(signs, weights) + (i === 0 ? margin : 0),
    );
    const top = Math.max(...scores);
    const likely = scores.map((score, i) => Math.exp(score - top) * (options[i]?.times ?? 1));
    const whole = likely.reduce((sum, one) => sum + one, 0);
    const good = likely.reduce((sum, one, i) => sum + one * (options[i]?.good ?? 0), 0);
    options.forEach((option, i) => {
      const share = likely[i] as number;
      const wrong = share / whole - (good > 0 ? (share * option.good) / good : 0);
      const { signs, amounts } = option.signs;
      for (let k = 0; k < signs.length; k++) {
        const sign = signs[k] as number;
        slope[sign] = (slope[sign] as number) + (wrong * (amounts[k] as number) * weight) / all;
      }
    });
  }
}

function shuffle(choices: Choice[], random: () => number): void {
  for (let i = choices.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [choices[i], choices[j]] = [choices[j] as Choice, choices[i] as Choice];
  }
}
