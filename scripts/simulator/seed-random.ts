/** A stream of chance that is the same for the same seed on every machine. */
export interface Random {
  /** At least 0, under 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  chance(likely: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members, in the list's order of chance. */
  sample<T>(list: readonly T[], count: number): T[];
  shuffle<T>(list: readonly T[]): T[];
  /** A stream of its own, so that what is drawn there moves nothing here. */
  fork(name: string | number): Random;
}

/** Makes a stream from a seed (FNV-1a for the seed, mulberry32 for the numbers). */
export function seedRandom(seed: string | number): Random {
  const key = String(seed);
  let state = hash(key);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  const shuffle = <T>(list: readonly T[]): T[] => {
    const out = [...list];
    for (let last = out.length - 1; last > 0; last--) {
      const at = below(last + 1);
      [out[last], out[at]] = [out[at] as T, out[last] as T];
    }
    return out;
  };
  return {
    next,
    between: (least, most) => least + below(most - least + 1),
    chance: (likely) => next() < likely,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('expected a list with at least one member');
      return list[below(list.length)] as never;
    },
    sample: (list, count) => shuffle(list).slice(0, count),
    shuffle,
    fork: (name) => seedRandom(`${key}/${name}`),
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value ^ (value >>> 15);
}
