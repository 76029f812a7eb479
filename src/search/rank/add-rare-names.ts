import type { Archive } from '../archive/archive.ts';
import type { Counts } from './count-facets.ts';

/** Beyond so many articles, names that stand in one of them only tell a reader nothing. */
const FEW = 50;

/** Counts also those who made one article only, where there are few articles. */
export async function addRareNames(
  archive: Archive,
  rows: readonly number[],
  counts: Counts,
): Promise<Counts> {
  if (rows.length > FEW) return counts;
  const names = (await archive.rareNames(rows)).flat();
  return {
    ...counts,
    person: { ...counts.person, ...Object.fromEntries(names.map((name) => [name, 1])) },
  };
}
