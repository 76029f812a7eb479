import type { Piece } from '../../model/piece.ts';
import type { Atom } from '../lines/atom.ts';
import type { Part } from './part.ts';

/**
 * Writes the account of a page: every part's own characters as pieces, in source order, a piece for
 * each run of neighbouring atoms.
 */
export function writePieces(lines: readonly string[], parts: readonly Part[]): Piece[] {
  const all = parts
    .flatMap((part) => part.atoms)
    .sort((a, b) => a.line - b.line || a.from - b.from);
  const order = new Map(all.map((atom, i) => [atom, i]));
  const runs = parts.flatMap((part) => splitRuns(part, order));
  runs.sort((a, b) => a.at - b.at);
  return runs.map(({ part, atoms }) => {
    const first = atoms[0] as Atom;
    const last = atoms[atoms.length - 1] as Atom;
    return {
      role: part.role,
      article: part.article,
      lines: [first.line, last.line],
      text: printAtoms(lines, atoms),
      ...(part.article === null ? { why: part.why ?? 'no article was found for it' } : {}),
      confidence: part.confidence,
      evidence: part.evidence,
    };
  });
}

function splitRuns(
  part: Part,
  order: ReadonlyMap<Atom, number>,
): { part: Part; atoms: Atom[]; at: number }[] {
  const runs: { part: Part; atoms: Atom[]; at: number }[] = [];
  let last = -2;
  for (const atom of part.atoms) {
    const at = order.get(atom) ?? -1;
    const run = runs[runs.length - 1];
    if (run && at === last + 1) run.atoms.push(atom);
    else runs.push({ part, atoms: [atom], at });
    last = at;
  }
  return runs;
}

function printAtoms(lines: readonly string[], atoms: readonly Atom[]): string {
  let text = '';
  let line = 0;
  for (const atom of atoms) {
    const raw = (lines[atom.line - 1] ?? '').slice(atom.from, atom.to);
    text += text !== '' && atom.line !== line ? `\n${raw}` : raw;
    line = atom.line;
  }
  return text.trim();
}
