import type { RowNote } from '../codec/row-block.ts';
import type { Files } from './open-files.ts';

/** What is known of some rows; only the files that they stand in are fetched. */
export async function readNotes(
  files: Files<RowNote[]>,
  rows: readonly number[],
  size: number,
): Promise<RowNote[]> {
  const numbers = [...new Set(rows.map((row) => Math.floor(row / size)))];
  const loaded = await Promise.all(numbers.map((block) => files.get(`data/rows/${block}.bin`)));
  const blocks = new Map(numbers.map((block, i) => [block, loaded[i]]));
  return rows.map(
    (row) => blocks.get(Math.floor(row / size))?.[row % size] ?? { id: '', rareNames: [] },
  );
}
