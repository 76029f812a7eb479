import { ExpectedError } from '../src/model/expected-error.ts';
import { benchPages } from './bench/bench-pages.ts';
import { formatPageBench } from './bench/format-page-bench.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';

await runCommand(
  {
    name: 'npm run bench --',
    says: 'Measures whole processes beside their peers in the same run, and prints ratios.',
    options: {
      articles: { value: 'N', says: 'how many articles (20000)' },
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
    effects.print(formatPageBench(await benchPages(articles, effects)));
  },
);
