import type { Atom } from '../lines/atom.ts';
import { findSharedRuns } from './find-shared-runs.ts';
import { type Copies, groupCopies } from './group-copies.ts';
import { isOtherBetter } from './is-other-better.ts';

/** A part of an atom that is printed elsewhere as well, and better. */
export interface Repeat {
  atom: Atom;
  /** Offsets in the atom's text. */
  from: number;
  to: number;
  /** The line of the copy that is kept. */
  kept: number;
}

const shortest = 16;
const near = 8;

/** Finds passages that are printed twice; of two copies the fuller, fitter and cleaner is kept. */
export function findRepeats(atoms: readonly Atom[]): Repeat[] {
  const long = atoms.filter((atom) => atom.text.length >= shortest);
  const gone = new Set<Atom>();
  const repeats: Repeat[] = [];
  const copies: Copies[] = [];
  const drop = (atom: Atom, kept: Atom) => {
    if (gone.has(atom) || gone.has(kept)) return;
    gone.add(atom);
    repeats.push({ atom, from: 0, to: atom.text.length, kept: kept.line });
  };
  for (const run of findSharedRuns(long.map((atom) => atom.text))) {
    const a = long[run.a] as Atom;
    const b = long[run.b] as Atom;
    if (run.length < shortest || run.misses > run.length / 8) continue;
    const ofA = run.length / a.text.length;
    const ofB = run.length / b.text.length;
    if (Math.max(ofA, ofB) < 0.92 || !isPassage(ofA > ofB ? a.text : b.text)) continue;
    if (ofA >= 0.92 && ofB >= 0.92) copies.push({ one: a, other: b, misses: run.misses });
    else if (ofB >= 0.92) drop(b, a);
    else drop(a, b);
  }
  for (const group of groupCopies(atoms, copies)) {
    const others = isOtherBetter(atoms, group);
    for (const { one, other } of group) others ? drop(one, other) : drop(other, one);
  }
  return [...repeats, ...findSeams(atoms, gone)];
}

/** Headlines are repeated in texts, quoted ones above all; passages have stops or are long. */
function isPassage(text: string): boolean {
  if (text.length < 30 && /^“[^”]*”$/u.test(text)) return false;
  return text.length >= 30 || (/[，。；]/u.test(text) && text.length >= shortest);
}

/** The end of one column printed again as the beginning of the next. */
function findSeams(atoms: readonly Atom[], gone: ReadonlySet<Atom>): Repeat[] {
  const seams: Repeat[] = [];
  atoms.forEach((atom, i) => {
    if (gone.has(atom) || atom.text.length < shortest) return;
    for (let k = i - 1; k >= Math.max(0, i - near); k--) {
      const before = atoms[k] as Atom;
      if (gone.has(before) || before.text.length < shortest || /[。！？”]$/u.test(before.text))
        continue;
      // Lines of a column are set once; only what was read column by column overlaps.
      if (atom.width < 42 && Math.abs(before.width - atom.width) < 3) continue;
      for (let length = Math.min(40, atom.text.length - 1); length >= 5; length--) {
        if (!before.text.endsWith(atom.text.slice(0, length))) continue;
        seams.push({ atom, from: 0, to: length, kept: before.line });
        return;
      }
    }
  });
  return seams;
}
