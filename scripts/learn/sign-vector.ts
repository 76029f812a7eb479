import type { Tally } from '../../src/segment/revise/tally.ts';

/** Signs and how strongly each is shown. */
export type SignVector = ReadonlyMap<string, number>;

/** Takes signs down. */
export function takeDown(signs: (tally: Tally) => void): SignVector {
  const vector = new Map<string, number>();
  signs((sign, amount = 1) => vector.set(sign, (vector.get(sign) ?? 0) + amount));
  return vector;
}
