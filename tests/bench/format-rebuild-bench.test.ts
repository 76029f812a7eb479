import { expect, test } from 'vitest';
import { formatRebuildBench } from '../../scripts/bench/format-rebuild-bench.ts';

test('a rebuild stands beside the whole build, in figures and as its share', () => {
  expect(
    formatRebuildBench({
      articles: 20_000,
      whole: { seconds: 80, processor: 120, megabytes: 1900 },
      changed: { seconds: 20, processor: 30.04, megabytes: 1234.5 },
      unchanged: { seconds: 8, processor: 12, megabytes: 900 },
    }),
  ).toBe(
    [
      '20000 articles          seconds  processor s    MB  time ÷ whole  processor ÷ whole',
      'the whole site             80.0        120.0  1900          1.00               1.00',
      'after one page changed     20.0         30.0  1235          0.25               0.25',
      'after nothing changed       8.0         12.0   900          0.10               0.10',
    ].join('\n'),
  );
});

test('what the system does not tell is left open', () => {
  const measure = { seconds: 2, processor: null, megabytes: null };
  const table = formatRebuildBench({
    ...{ articles: 10, whole: measure, changed: measure, unchanged: measure },
  });
  expect(table.split('\n')[2]).toBe(
    'after one page changed      2.0            –   –          1.00                  –',
  );
});
