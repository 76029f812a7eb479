import { ByteWriter } from '../codec/byte-writer.ts';

/** Values to numbers, the most used first; equal ones by their text, so that order never varies. */
export function rankByUse(
  lists: readonly (readonly string[])[],
  leastUse = 1,
): Map<string, number> {
  const uses = new Map<string, number>();
  for (const list of lists) for (const value of list) uses.set(value, (uses.get(value) ?? 0) + 1);
  const values = [...uses]
    .filter(([, use]) => use >= leastUse)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return new Map(values.map(([value], i) => [value, i]));
}

/** Each list's length, and the numbers of all their values; values without a number are left out. */
export function packLists(
  lists: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
): { counts: Uint8Array; values: Uint8Array } {
  const out = new ByteWriter();
  const counts = lists.map((list) => {
    const known = list.map((value) => numbers.get(value)).filter((value) => value !== undefined);
    const kept = known.slice(0, 255);
    for (const value of kept) out.number(value);
    return kept.length;
  });
  return { counts: Uint8Array.from(counts), values: out.take() };
}
