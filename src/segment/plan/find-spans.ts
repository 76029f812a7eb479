import type { Span } from '../../model/span.ts';
import type { Atom } from '../lines/atom.ts';

/** The source lines of atoms in reading order, neighbours drawn together. */
export function findSpans(atoms: readonly Atom[]): Span[] {
  const spans: Span[] = [];
  for (const { line } of atoms) {
    const last = spans[spans.length - 1];
    if (last && line >= last[1] && line - last[1] <= 2) last[1] = line;
    else spans.push([line, line]);
  }
  return spans;
}
