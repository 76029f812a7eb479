import type { Atom } from '../lines/atom.ts';
import { cleanLine } from '../lines/clean-line.ts';
import { measureWidth } from '../lines/measure-width.ts';
import type { Repeat } from './find-repeats.ts';

/** Parts the repeated passages from the text that is read on. */
export function splitRepeats(
  lines: readonly string[],
  atoms: readonly Atom[],
  repeats: readonly Repeat[],
): { kept: Atom[]; repeated: { atom: Atom; kept: number }[] } {
  const byAtom = new Map(repeats.map((repeat) => [repeat.atom, repeat]));
  const kept: Atom[] = [];
  const repeated: { atom: Atom; kept: number }[] = [];
  for (const atom of atoms) {
    const repeat = byAtom.get(atom);
    if (!repeat) kept.push(atom);
    else if (repeat.to >= atom.text.length) repeated.push({ atom, kept: repeat.kept });
    else {
      const cut = findOffset(lines[atom.line - 1] ?? '', atom, repeat.to);
      repeated.push({ atom: retake(lines, atom, atom.from, cut), kept: repeat.kept });
      kept.push({
        ...retake(lines, atom, cut, atom.to),
        blankBefore: atom.blankBefore,
        near: atom.near,
      });
    }
  }
  return { kept, repeated };
}

/** The offset in the source line of the character that has this place in the atom's cleaned text. */
function findOffset(raw: string, atom: Atom, place: number): number {
  const wanted = atom.text.slice(0, place).replace(/\s/gu, '').length;
  let seen = 0;
  for (let at = atom.from; at < atom.to; at++) {
    if (seen === wanted) return at;
    if (!/[\s\p{Cc}\p{Cf}]/u.test(raw[at] ?? '')) seen++;
  }
  return atom.to;
}

function retake(lines: readonly string[], atom: Atom, from: number, to: number): Atom {
  const { text, spaced } = cleanLine((lines[atom.line - 1] ?? '').slice(from, to));
  return {
    line: atom.line,
    from,
    to,
    text,
    ...measureWidth(text),
    blankBefore: false,
    near: false,
    spaced,
  };
}
