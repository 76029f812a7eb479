import { findTraits, type Traits } from './cues/traits.ts';
import { findAtoms } from './lines/find-atoms.ts';
import { simplifyLines } from './lines/simplify-lines.ts';
import { findRepeats } from './repeats/find-repeats.ts';
import { splitRepeats } from './repeats/split-repeats.ts';

/** What the cutting looks at. */
export interface ReadTraits {
  /** The lines in simplified characters. */
  read: readonly string[];
  /** The printed lines, and parts of lines, with what can be seen of them. */
  lines: Traits[];
  /** What is printed twice. */
  repeated: ReturnType<typeof splitRepeats>['repeated'];
}

/** Looks at the lines of a page one by one; passages printed again are set aside. */
export function readTraits(printed: readonly string[]): ReadTraits {
  const read = simplifyLines(printed);
  const atoms = findAtoms(read, printed);
  const { kept, repeated } = splitRepeats(read, atoms, findRepeats(atoms));
  return {
    read,
    lines: kept.map((atom, i) => findTraits(atom, kept[i - 1], kept[i + 1])),
    repeated,
  };
}
