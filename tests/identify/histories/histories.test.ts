import { expect, test } from 'vitest';
import { liveHistory } from './live-history.ts';

// Ten tests of a hundred histories each, so that a failure names its part; a seed tells one life:
// liveHistory(seed, 8).
test.each(Array.from({ length: 10 }, (_, part) => part))(
  'in a hundred lives of an archive (part %i) every id answers and none changes its article',
  (part) => {
    const seeds = Array.from({ length: 100 }, (_, index) => part * 100 + index);
    expect(seeds.flatMap((seed) => liveHistory(seed, 8))).toEqual([]);
  },
);
