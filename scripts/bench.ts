import { ExpectedError } from '../src/model/expected-error.ts';
import { benchPages } from './bench/bench-pages.ts';
import { benchRebuild } from './bench/bench-rebuild.ts';
import { formatPageBench } from './bench/format-page-bench.ts';
import { formatRebuildBench } from './bench/format-rebuild-bench.ts';
import { benchSearch } from './bench/search/bench-search.ts';
import { formatSearchBench } from './bench/search/format-search-bench.ts';
import { runCommand } from './cli/run-command.ts';
import type { Effects } from './effects/effects.ts';
import { makeEffects } from './effects/make-effects.ts';

const benches = {
  pages: async (articles: number, effects: Effects) =>
    formatPageBench(await benchPages(articles, effects)),
  rebuild: async (articles: number, effects: Effects) =>
    formatRebuildBench(await benchRebuild(articles, effects)),
  search: async (articles: number, effects: Effects) =>
    formatSearchBench(await benchSearch(articles, effects)),
};
type BenchName = keyof typeof benches;

await runCommand(
  {
    name: 'npm run bench --',
    says: 'Measures whole processes beside their peers in the same run, and prints ratios.',
    options: {
      articles: { value: 'N', says: 'how many articles (20000)' },
      only: { value: 'BENCH', says: 'one benchmark only: pages, rebuild, search' },
    },
  },
  async ({ values }) => {
    const effects = makeEffects();
    const articles = Number(values.articles ?? 20_000);
    if (!Number.isInteger(articles) || articles < 1) {
      throw new ExpectedError({
        what: '--articles is no count',
        expected: 'a whole number from 1',
        found: `"${values.articles}"`,
        status: 2,
      });
    }
    for (const name of chooseBenches(values.only))
      effects.print(await benches[name](articles, effects));
  },
);

function chooseBenches(only: string | undefined): BenchName[] {
  const names = Object.keys(benches) as BenchName[];
  const chosen = only === undefined ? names : names.filter((name) => name === only);
  if (chosen.length > 0) return chosen;
  throw new ExpectedError({
    what: '--only names no benchmark',
    expected: names.join(' or '),
    found: `"${only}"`,
    status: 2,
  });
}
