import type { Tally } from '../../src/segment/revise/tally.ts';

/** Signs by their numbers in a book, and how strongly each is shown. */
export interface SignVector {
  signs: number[];
  amounts: number[];
}

/** Gives every sign a number, so that vectors of signs can be reckoned with fast. */
export interface SignBook {
  names: string[];
  numberOf: (sign: string) => number;
  takeDown: (signs: (tally: Tally) => void) => SignVector;
  /** What a change adds to the signs of a page, and takes from them. */
  subtract: (after: readonly SignVector[], before: readonly SignVector[]) => SignVector;
}

/** Opens an empty book. */
export function openSignBook(): SignBook {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const sums: number[] = [];
  let met: number[] = [];
  const put = (sign: number, amount: number) => {
    if ((sums[sign] as number) === 0) met.push(sign);
    sums[sign] = (sums[sign] as number) + amount;
  };
  const read = (): SignVector => {
    const vector: SignVector = { signs: [], amounts: [] };
    for (const sign of met) {
      const amount = sums[sign] as number;
      if (Math.abs(amount) > 1e-9) {
        vector.signs.push(sign);
        vector.amounts.push(amount);
      }
      sums[sign] = 0;
    }
    met = [];
    return vector;
  };
  const numberOf = (sign: string): number => {
    let number = numbers.get(sign);
    if (number === undefined) {
      number = names.push(sign) - 1;
      numbers.set(sign, number);
      sums.push(0);
    }
    return number;
  };
  const putAll = ({ signs, amounts }: SignVector, times: number) =>
    signs.forEach((sign, k) => {
      put(sign, times * (amounts[k] as number));
    });
  return {
    names,
    numberOf,
    takeDown: (signs) => {
      signs((sign, amount = 1) => put(numberOf(sign), amount));
      return read();
    },
    subtract: (after, before) => {
      for (const vector of after) putAll(vector, 1);
      for (const vector of before) putAll(vector, -1);
      return read();
    },
  };
}
