import { betanumeric } from '../identify/betanumeric.ts';
import { ledgerFile } from '../identify/ledger-file.ts';
import type { ArticleId } from '../model/article.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';

/** About so many articles a file: hosts take no file of more than 25 MB, and 5,000 are some 15. */
export const articlesAFile = 5000;

/** What one pair of download files, JSON Lines and a table, holds. */
export interface Download {
  /** `articles-2024`, or `articles-2024-2` where the year needs several. */
  readonly name: string;
  /** `2024`, or `undated`. */
  readonly year: string;
  /** Counted from 1; null where the year is one file. */
  readonly part: number | null;
  /** Sorted. */
  readonly ids: readonly ArticleId[];
}

/**
 * The files of the whole archive, by year of issue. The part that an article of a large year goes to
 * follows from its id, so that a new one changes no other part.
 */
export function listDownloads(
  held: readonly Pick<LedgerEntry, 'id' | 'date'>[],
  most = articlesAFile,
): Download[] {
  const years = Map.groupBy(held, (entry) => ledgerFile(entry).replace('.jsonl', ''));
  return [...years]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([year, entries]): Download[] => {
      const ids = entries.map(({ id }) => id).toSorted();
      const count = Math.ceil(ids.length / most);
      if (count === 1) return [{ name: `articles-${year}`, year, part: null, ids }];
      const parts = Map.groupBy(ids, (id) => (numberOf(id) % count) + 1);
      return [...parts]
        .toSorted(([a], [b]) => a - b)
        .map(([part, some]) => ({ name: `articles-${year}-${part}`, year, part, ids: some }));
    });
}

function numberOf(id: ArticleId): number {
  return [...id.slice(0, 8)].reduce(
    (number, letter) => number * betanumeric.length + betanumeric.indexOf(letter),
    0,
  );
}
