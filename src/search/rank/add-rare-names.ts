import type { Archive } from '../archive/archive.ts';
import type { Counts } from './count-facets.ts';

/** Counts also those who made one article only: their names are fetched for the rows counted. */
export async function addRareNames(
  archive: Archive,
  rows: readonly number[],
  counts: Counts['person'],
): Promise<Counts['person']> {
  const names = (await archive.rareNames(rows)).flat();
  return Object.fromEntries([...Object.entries(counts), ...names.map((name) => [name, 1])]);
}
