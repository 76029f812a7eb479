/** Two numbers for each item, and behind them two for each as a subhead, and read as something else. */
export interface ItemHashes {
  one: Int32Array;
  other: Int32Array;
}

/**
 * Gives the items of a page numbers that look drawn by lot and are the same each time: those of a
 * story’s items, joined by exclusive or, tell it from all other stories that the page can have,
 * and follow from those of a story that is an item longer or shorter.
 */
export function hashItems(count: number): ItemHashes {
  return {
    one: Int32Array.from({ length: count * 4 }, (_, i) => scatter(i * 2 + 1)),
    other: Int32Array.from({ length: count * 4 }, (_, i) => scatter(i * 2 + 2)),
  };
}

/** The finalizer of MurmurHash3, which flips about half of all bits for each bit that changes. */
function scatter(number: number): number {
  let mixed = Math.imul(number, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
