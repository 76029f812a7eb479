import type { Item } from '../cut/item.ts';
import { measureSeam } from '../text/measure-seam.ts';
import type { Placement } from './placement.ts';

/** Texts of one article that stand together in one column, with the headlines over them. */
export interface Fragment {
  /** Their article. */
  own: number;
  items: number[];
  texts: number[];
  /** It opens as a story does, stands under a byline or a label, or tells of a picture. */
  anchored: boolean;
  /** A headline stands over it. */
  headed: boolean;
  /** The width of its last column; null where no text of it is set in columns. */
  column: number | null;
}

/** Takes a page apart wherever something else may have been printed between two texts. */
export function findFragments(
  items: readonly Item[],
  { article, action }: Pick<Placement, 'article' | 'action'>,
): Fragment[] {
  const fragments: Fragment[] = [];
  let at: Fragment | undefined;
  let before: Item | undefined;
  items.forEach((item, i) => {
    const own = article[i];
    if (own === null || own === undefined || item.kind === 'furniture') return;
    if (at === undefined || at.own !== own || isApart(at, before, item, action[i] === 'subhead')) {
      at = { own, items: [], texts: [], anchored: false, headed: false, column: null };
      fragments.push(at);
    }
    at.items.push(i);
    if (item.kind === 'text') {
      at.texts.push(i);
      at.column = item.column ?? at.column;
    }
    at.headed ||= item.kind === 'head' && action[i] !== 'subhead';
    at.anchored ||= isAnchor(item);
    before = item;
  });
  return fragments;
}

function isAnchor({ kind, lines }: Item): boolean {
  return ['byline', 'label', 'caption'].includes(kind) || lines[0]?.opening !== undefined;
}

function isApart(at: Fragment, before: Item | undefined, item: Item, subhead: boolean): boolean {
  if (item.kind !== 'text') {
    const over = ['byline', 'label', 'caption'].includes(item.kind);
    return at.texts.length > 0 && (over || (item.kind === 'head' && !subhead));
  }
  if (before?.kind === 'caption' || before?.kind === 'credit') return true;
  return before?.kind === 'text' && isTurned(before, item, at.column);
}

/** The column has another width, or a sentence is not over, or is over, where it should not be. */
function isTurned(before: Item, item: Item, column: number | null): boolean {
  if (column !== null && item.column !== null && Math.abs(column - item.column) > 1) return true;
  return measureSeam(before.text, item.text) > 1.5 || before.stopsOpen !== item.startsOpen;
}
