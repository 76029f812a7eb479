import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Token } from './token.ts';
import { formatTokens, parseTokens } from './token-list.ts';

/** One token of a leaf with its list still packed. */
export interface LeafEntry extends Token {
  /** In how many articles it stands. */
  count: number;
  bytes: Uint8Array;
}

/** One file of the index: neighbouring tokens with their lists. */
export function formatLeaf(entries: readonly LeafEntry[]): Uint8Array {
  const out = new ByteWriter();
  out.text(formatTokens(entries));
  for (const { count } of entries) out.number(count);
  for (const { bytes } of entries) out.number(bytes.length);
  for (const { bytes } of entries) out.bytes(bytes);
  return out.take();
}

export function parseLeaf(bytes: Uint8Array): LeafEntry[] {
  const input = new ByteReader(bytes);
  const tokens = parseTokens(input.text());
  const counts = tokens.map(() => input.number());
  const lengths = tokens.map(() => input.number());
  return tokens.map((token, i) => ({
    ...token,
    count: counts[i] ?? 0,
    bytes: input.bytes(lengths[i] ?? 0),
  }));
}

/** A leaf's entries by `a`, a tab and `b`: all forms of a pair together. */
export function groupLeaf(bytes: Uint8Array): Map<string, LeafEntry[]> {
  const groups = new Map<string, LeafEntry[]>();
  for (const entry of parseLeaf(bytes)) {
    const key = `${entry.a}\t${entry.b}`;
    const forms = groups.get(key);
    if (forms === undefined) groups.set(key, [entry]);
    else forms.push(entry);
  }
  return groups;
}
