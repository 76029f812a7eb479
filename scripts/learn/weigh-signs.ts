import type { SignVector } from './sign-vector.ts';

/** What signs weigh together. */
export function weighSigns(signs: SignVector, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [sign, amount] of signs) sum += (weights.get(sign) ?? 0) * amount;
  return sum;
}
