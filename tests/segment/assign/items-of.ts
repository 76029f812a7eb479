import type { Placement } from '../../../src/segment/assign/placement.ts';
import { findTraits } from '../../../src/segment/cues/traits.ts';
import type { Action } from '../../../src/segment/cut/article-steps.ts';
import type { Item, ItemKind } from '../../../src/segment/cut/item.ts';
import { findAtoms } from '../../../src/segment/lines/find-atoms.ts';

/** An item a row as the walk over the page left it: its article, its kind, its one line. */
export type Row = [article: number | null, kind: ItemKind | 'subhead', text: string];

/** Makes items and their placement of rows; a text without a stop at its end breaks off. */
export function itemsOf(rows: readonly Row[]): { items: Item[]; placement: Placement } {
  const atoms = findAtoms(rows.map(([, , text]) => text));
  const items = rows.map(([, kind, text], i): Item => {
    const atom = atoms.find(({ line }) => line === i + 1);
    if (atom === undefined) throw new Error(`expected a printed line, found "${text}"`);
    return {
      kind: kind === 'subhead' ? 'head' : kind,
      lines: [findTraits(atom, undefined, undefined)],
      text: atom.text,
      column: null,
      stopsOpen: kind === 'text' && !/[。！？”）]$/u.test(text),
      startsOpen: false,
    };
  });
  return {
    items,
    placement: {
      article: rows.map(([article]) => article),
      action: rows.map(([, kind]): Action => (kind === 'subhead' ? 'subhead' : 'join')),
      over: new Map(),
    },
  };
}
