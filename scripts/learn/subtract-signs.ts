import type { SignVector } from './sign-vector.ts';

/** What a change adds to the signs of a page, and takes from them. */
export function subtractSigns(
  after: readonly SignVector[],
  before: readonly SignVector[],
): SignVector {
  const left = new Map<string, number>();
  const put = (vector: SignVector, times: number) => {
    for (const [sign, amount] of vector) left.set(sign, (left.get(sign) ?? 0) + times * amount);
  };
  for (const vector of after) put(vector, 1);
  for (const vector of before) put(vector, -1);
  for (const [sign, amount] of left) if (Math.abs(amount) < 1e-9) left.delete(sign);
  return left;
}
