import type { ArticleDate } from '../../model/facts.ts';

const PRECISIONS = ['unknown', 'year', 'month', 'day'] as const;

/** How exactly a date is known and whether it was printed, as one small number. */
export function packDateKind({ precision, basis }: ArticleDate): number {
  return PRECISIONS.indexOf(precision) + (basis === 'issue' ? 0 : 4);
}

export function unpackDateKind(kind: number): {
  precision: ArticleDate['precision'];
  inferred: boolean;
} {
  return { precision: PRECISIONS[kind & 3] ?? 'unknown', inferred: kind >= 4 };
}

/** More for a date that is known more exactly. */
export function rankExactness(kind: number): number {
  return kind & 3;
}
