import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { compareTokens, type Token } from './token.ts';
import { formatTokens, parseTokens } from './token-list.ts';

/** What is known of a leaf before it is loaded. */
export interface LeafSummary {
  /** The leaf's number: its file's name. */
  leaf: number;
  /** Its first token. The gap is left out: the forms of one pair stay in one leaf. */
  first: Token;
  tokens: number;
  /** Articles in all its lists together. */
  articles: number;
  /** Its file's size. */
  size: number;
}

export function formatDirectory(leaves: readonly LeafSummary[]): Uint8Array {
  const out = new ByteWriter();
  out.text(formatTokens(leaves.map(({ first }) => ({ ...first, gap: '' }))));
  for (const { tokens } of leaves) out.number(tokens);
  for (const { articles } of leaves) out.number(articles);
  for (const { size } of leaves) out.number(size >> 8);
  return out.take();
}

export function parseDirectory(bytes: Uint8Array): LeafSummary[] {
  const input = new ByteReader(bytes);
  const firsts = parseTokens(input.text());
  const tokens = firsts.map(() => input.number());
  const articles = firsts.map(() => input.number());
  const sizes = firsts.map(() => input.number());
  return firsts.map((first, leaf) => ({
    leaf,
    first,
    tokens: tokens[leaf] ?? 0,
    articles: articles[leaf] ?? 0,
    size: ((sizes[leaf] ?? 0) + 1) << 8,
  }));
}

/** The leaf that a pair or a single symbol would stand in. */
export function findLeaf(
  leaves: readonly LeafSummary[],
  a: string,
  b: string,
): LeafSummary | undefined {
  const wanted = { a, b, gap: '\uffff' };
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const leaf = leaves[middle];
    if (leaf !== undefined && compareTokens(leaf.first, wanted) <= 0) low = middle + 1;
    else high = middle;
  }
  return leaves[low - 1];
}
