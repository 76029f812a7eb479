import type { Atom } from '../lines/atom.ts';
import { measureSeam } from '../text/measure-seam.ts';
import { cutWords } from '../text/words.ts';
import type { Copies } from './group-copies.ts';

/** How much better a place must fit before that says more than the characters themselves. */
const clear = 1;
const seen = 60;
/** The edge of a page, and of the other copy, say nothing. */
const unknown = 1;

/**
 * Whether of two copies the other is to be kept: the one that goes on from what stands before it and
 * into what stands behind it; where both fit, the longer; of equals the one whose characters make words.
 */
export function isOtherBetter(atoms: readonly Atom[], group: readonly Copies[]): boolean {
  const [first, last] = [group[0] as Copies, group.at(-1) as Copies];
  const copies = new Set(group.flatMap(({ one, other }) => [one, other]));
  const fit =
    measureFit(atoms, first.one, last.one, copies) -
    measureFit(atoms, first.other, last.other, copies);
  if (Math.abs(fit) > clear) return fit > 0;
  const length = (side: 'one' | 'other') =>
    group.reduce((sum, pair) => sum + pair[side].text.length, 0);
  if (length('one') !== length('other')) return length('other') > length('one');
  const words = (side: 'one' | 'other') =>
    group.reduce((sum, pair) => sum + cutWords(pair[side].text.slice(0, 400)).length, 0);
  return group.some(({ misses }) => misses > 0) && words('other') < words('one');
}

/** What it costs to read on into a passage and out of it; small where it fits. */
function measureFit(
  atoms: readonly Atom[],
  first: Atom,
  last: Atom,
  copies: ReadonlySet<Atom>,
): number {
  const before = atoms[atoms.indexOf(first) - 1];
  const behind = atoms[atoms.indexOf(last) + 1];
  const into =
    before && !copies.has(before)
      ? measureSeam(before.text.slice(-seen), first.text.slice(0, seen))
      : unknown;
  const out =
    behind && !copies.has(behind)
      ? measureSeam(last.text.slice(-seen), behind.text.slice(0, seen))
      : unknown;
  return into + out;
}
