import type { Files } from './open-files.ts';

/** What files of equally many rows each say of some rows; only those files are fetched. */
export async function readBlocks<T>(
  files: Files<T[]>,
  folder: string,
  rows: readonly number[],
  size: number,
  missing: T,
): Promise<T[]> {
  const numbers = [...new Set(rows.map((row) => Math.floor(row / size)))];
  const loaded = await Promise.all(numbers.map((block) => files.get(`${folder}/${block}.bin`)));
  const blocks = new Map(numbers.map((block, i) => [block, loaded[i]]));
  return rows.map((row) => blocks.get(Math.floor(row / size))?.[row % size] ?? missing);
}
