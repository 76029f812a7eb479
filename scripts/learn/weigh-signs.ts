import type { SignVector } from './sign-book.ts';

/** What signs weigh together. */
export function weighSigns({ signs, amounts }: SignVector, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < signs.length; k++)
    sum += (weights[signs[k] as number] ?? 0) * (amounts[k] as number);
  return sum;
}
