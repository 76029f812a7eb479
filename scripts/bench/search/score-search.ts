import type { Session } from './ask-in-browser.ts';
import type { KnownItem } from './pick-queries.ts';
import { holdsRun, makePlain } from './plain-scan.ts';
import type { BenchArticle } from './read-bench-articles.ts';

export interface Asking {
  runs: readonly string[];
  headlines: readonly KnownItem[];
  memories: readonly KnownItem[];
}

export interface SearchScore {
  /** Of the articles that hold a run, how many are found; of those found, how many hold it. */
  recall: number;
  /** Over runs of two symbols or more. */
  precision: number;
  /** Runs that stand in the archive and find nothing. */
  empty: number;
  /** Mean reciprocal rank of known items, by headline and by two remembered stretches. */
  headline: number;
  memory: number;
  /** For a reader's first query: usually, and at most. */
  firstBytes: number;
  mostFirstBytes: number;
  medianBytes: number;
  medianMilliseconds: number;
}

/** Holds a session's answers against a plain scan of the articles. */
export function scoreSearch(
  articles: readonly BenchArticle[],
  { runs, headlines, memories }: Asking,
  { firstBytes, asked }: Session,
): SearchScore {
  const plain = articles.map(({ id, headline, texts }) => ({
    id,
    texts: [headline, ...texts].map(makePlain),
  }));
  const recalls: number[] = [];
  const precisions: number[] = [];
  for (const [i, run] of runs.entries()) {
    const wanted = makePlain(run);
    const truth = new Set(
      plain.filter(({ texts }) => texts.some((text) => holdsRun(text, wanted))).map(({ id }) => id),
    );
    const found = asked[i]?.ids ?? [];
    const right = found.filter((id) => truth.has(id)).length;
    recalls.push(right / truth.size);
    if (Array.from(run).length > 1) precisions.push(found.length === 0 ? 0 : right / found.length);
  }
  const ranks = (items: readonly KnownItem[], from: number) =>
    items.map(({ ids }, i) => {
      const place = asked[from + i]?.ids.findIndex((id) => ids.includes(id)) ?? -1;
      return place === -1 ? 0 : 1 / (place + 1);
    });
  return {
    recall: mean(recalls),
    precision: mean(precisions),
    empty: runs.filter((_, i) => asked[i]?.ids.length === 0).length,
    headline: mean(ranks(headlines, runs.length)),
    memory: mean(ranks(memories, runs.length + headlines.length)),
    firstBytes: median(firstBytes),
    mostFirstBytes: Math.max(...firstBytes),
    medianBytes: median(asked.map(({ bytes }) => bytes)),
    medianMilliseconds: median(asked.map(({ milliseconds }) => milliseconds)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
