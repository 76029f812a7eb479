import { expect, test } from 'vitest';
import { changeWorld, stackChanges } from './change-world.ts';
import { liveHistory } from './live-history.ts';

// Tests of a hundred histories each, so that a failure names its part; a seed tells one life:
// liveHistory(seed, 6, stackChanges).
const seedsOf = (part: number) => Array.from({ length: 100 }, (_, index) => part * 100 + index);

test.each([0, 1, 2])(
  'in a hundred quiet lives of an archive (part %i) every id answers and none changes its article',
  (part) => expect(seedsOf(part).flatMap((seed) => liveHistory(seed, 8, changeWorld))).toEqual([]),
);

test.each(Array.from({ length: 10 }, (_, part) => part))(
  'in a hundred wild ones, of up to seven changes on top of each other (part %i), likewise',
  (part) => expect(seedsOf(part).flatMap((seed) => liveHistory(seed, 6, stackChanges))).toEqual([]),
);
