import { expect, test } from 'vitest';
import { findPeak } from '../../src/browse/find-peak.ts';

test.each([
  [[], { count: 0, times: [] }],
  [[{ time: '2024-01', count: 3 }], { count: 3, times: ['2024-01'] }],
  [
    [
      { time: '2024-01', count: 3 },
      { time: '2024-02', count: 0 },
      { time: '2024-03', count: 3 },
    ],
    { count: 3, times: ['2024-01', '2024-03'] },
  ],
])('of %j the peak is %j', (bars, peak) => {
  expect(findPeak(bars)).toEqual(peak);
});
