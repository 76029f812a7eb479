import type { Placement } from '../../../src/segment/assign/placement.ts';
import { findTraits } from '../../../src/segment/cues/traits.ts';
import type { Item, ItemKind } from '../../../src/segment/cut/item.ts';
import { findAtoms } from '../../../src/segment/lines/find-atoms.ts';

type Row = readonly [kind: ItemKind, article: number | null, text: string];

/** Items of one line each, and the articles that they were given to. */
export function rowsOf(rows: readonly Row[]): { items: Item[]; placement: Placement } {
  const atoms = findAtoms(rows.map(([, , text]) => text));
  const items = rows.map(
    ([kind, , text], i): Item => ({
      kind,
      lines: atoms[i] ? [findTraits(atoms[i], atoms[i - 1], atoms[i + 1])] : [],
      text,
      column: null,
      stopsOpen: false,
      startsOpen: false,
    }),
  );
  const placement = {
    article: rows.map(([, article]) => article),
    action: rows.map(() => 'join' as const),
    over: new Map(),
  };
  return { items, placement };
}
