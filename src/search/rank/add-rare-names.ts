import type { RowNote } from '../codec/row-block.ts';
import type { Counts } from './count-facets.ts';

/** Counts also those who made one article only. */
export function addRareNames(
  counts: Counts['person'],
  notes: readonly RowNote[],
): Counts['person'] {
  const names = notes.flatMap(({ rareNames }) => rareNames);
  return Object.fromEntries([...Object.entries(counts), ...names.map((name) => [name, 1])]);
}
