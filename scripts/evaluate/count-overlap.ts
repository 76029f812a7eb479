/** How many members two bags have in common, and how many each has. */
export interface Overlap {
  common: number;
  left: number;
  right: number;
}

/** Compares two bags. */
export function countOverlap(a: Map<string, number>, b: Map<string, number>): Overlap {
  let common = 0;
  for (const [key, count] of a) common += Math.min(count, b.get(key) ?? 0);
  return { common, left: sizeOf(a), right: sizeOf(b) };
}

function sizeOf(bag: Map<string, number>): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}
