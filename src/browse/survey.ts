import type { ArticleCard } from '../model/article-card.ts';
import type { SourceCard } from '../model/source-card.ts';

/** How the articles came about and how sure the machine is, in numbers. */
export interface Survey {
  kinds: Tally<ArticleCard['kind']>;
  layouts: Tally<SourceCard['layout']>;
  encodings: Tally<SourceCard['encoding']>;
  /** Converter versions, `0.1.0`. */
  converters: Tally<string>;
  /** Where dates come from; null where there is none. */
  bases: Tally<ArticleCard['date']['basis'] | null>;
  /** Articles by confidence, the surest first: from this share up to the one before. */
  confidence: Tally<number>;
  doubtful: number;
  suspects: number;
  corrected: number;
  truncated: number;
}

/** Value and how often it occurs, the most frequent first unless said otherwise. */
export type Tally<Value> = readonly (readonly [Value, number])[];

const confidenceSteps = [0.9, 0.75, 0.5, 0] as const;

export function survey(articles: readonly ArticleCard[], sources: readonly SourceCard[]): Survey {
  const steps = tally(articles.map(({ quality }) => stepOf(quality.confidence)));
  return {
    kinds: tally(articles.map(({ kind }) => kind)),
    layouts: tally(sources.map(({ layout }) => layout)),
    encodings: tally(sources.map(({ encoding }) => encoding)),
    converters: tally(articles.map(({ source }) => source.converter)),
    bases: tally(articles.map(({ date }) => (date.value === null ? null : date.basis))),
    confidence: steps.toSorted(([a], [b]) => b - a),
    doubtful: articles.filter(({ quality }) => quality.doubtful).length,
    suspects: articles.reduce((sum, { quality }) => sum + quality.suspects, 0),
    corrected: articles.filter(({ corrections }) => corrections.length > 0).length,
    truncated: articles.filter(({ truncated }) => truncated).length,
  };
}

function stepOf(confidence: number): number {
  return confidenceSteps.find((step) => confidence >= step) ?? 0;
}

function tally<Value>(values: readonly Value[]): Tally<Value> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
