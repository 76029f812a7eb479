import type { Random } from '../../simulator/seed-random.ts';
import type { BenchArticle } from './read-bench-articles.ts';

const LONGEST_RUN = 12;
const SYMBOL = /\p{Script=Han}|[a-z]+|\d+(?:\.\d{1,3}(?![\d.]))?/giu;
/** What a query language may take for its own. */
const OPERATOR = /[\s"“”|「」『』]/u;

/** Runs of one to twelve symbols from anywhere in the articles, as they stand there. */
export function pickRuns(
  articles: readonly BenchArticle[],
  count: number,
  random: Random,
): string[] {
  const runs: string[] = [];
  while (runs.length < count) {
    const { headline, texts } = random.pick(articles);
    const text = random.pick([headline, ...texts]);
    const symbols = [...text.matchAll(SYMBOL)];
    if (symbols.length === 0) continue;
    const first = random.between(0, symbols.length - 1);
    const last = first + random.between(1, LONGEST_RUN) - 1;
    const [from, to] = [symbols[first], symbols[last]];
    if (from === undefined || to === undefined) continue;
    const run = text.slice(from.index, to.index + to[0].length);
    if (!OPERATOR.test(run)) runs.push(run);
  }
  return runs;
}

/** A query and the article that it is meant to find; `ids` are those that answer it as well. */
export interface KnownItem {
  query: string;
  ids: readonly string[];
}

/** Headlines as they stand. Articles of one and the same headline answer equally. */
export function pickHeadlines(
  articles: readonly BenchArticle[],
  count: number,
  random: Random,
): KnownItem[] {
  const ids = Map.groupBy(articles, ({ headline }) => headline);
  return random
    .sample(
      articles.filter(({ headline }) => headline !== ''),
      count,
    )
    .map(({ headline }) => ({
      query: headline,
      ids: ids.get(headline)?.map(({ id }) => id) ?? [],
    }));
}

/** Two stretches of one article, in any order, as one half remembers it. */
export function pickMemories(
  articles: readonly BenchArticle[],
  count: number,
  random: Random,
): KnownItem[] {
  const memories: KnownItem[] = [];
  while (memories.length < count) {
    const { id, headline, texts } = random.pick(articles);
    const clauses = [headline, ...texts].flatMap(
      (text) => text.match(/\p{Script=Han}{4,}/gu) ?? [],
    );
    if (clauses.length < 2) continue;
    const stretch = () => {
      const clause = random.pick(clauses);
      return clause.slice(random.between(0, clause.length - 4)).slice(0, 6);
    };
    memories.push({ ids: [id], query: `${stretch()} ${stretch()}` });
  }
  return memories;
}
