/**
 * What the index lists: the symbol `a` followed by the symbol `b` with `gap` between them, or the
 * symbol `a` alone where `b` is ''. A sign (`+`, `%`) stands as `a` before or as `b` after the
 * symbol that it touches.
 */
export interface Token {
  a: string;
  b: string;
  gap: string;
}

/** The order of the index: by code units, so that every browser sorts as the indexer did. */
export function compareTokens(one: Token, other: Token): number {
  return (
    compareText(one.a, other.a) || compareText(one.b, other.b) || compareText(one.gap, other.gap)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
