import type { Unsafe } from 'mdast-util-to-markdown';

/**
 * What MDX reads as more than text, beyond what Markdown does: expressions, and at the
 * start of a block the words that open a module line. Line ends are written as references,
 * so that every block stays on one line.
 */
export const dangerousCharacters: Unsafe[] = [
  { character: '{', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  { character: '\n', inConstruct: 'phrasing' },
  { character: '\r', inConstruct: 'phrasing' },
  { atBreak: true, character: 'i', after: 'mport' },
  { atBreak: true, character: 'e', after: 'xport' },
];
