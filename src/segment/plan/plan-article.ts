import type { Role } from '../../model/piece.ts';
import { assignHeadRoles } from '../assign/assign-head-roles.ts';
import { orderTexts } from '../assign/order-texts.ts';
import type { Placement } from '../assign/placement.ts';
import type { Item, ItemKind } from '../cut/item.ts';
import { measureSeam } from '../text/measure-seam.ts';
import { makePart } from './make-part.ts';
import type { Part } from './part.ts';

const roles: Readonly<Record<ItemKind, Role>> = {
  text: 'body',
  lead: 'lead',
  caption: 'caption',
  head: 'headline',
  byline: 'byline',
  credit: 'credit',
  label: 'label',
  tip: 'label',
  note: 'note',
  'diary-date': 'dateline',
  furniture: 'furniture',
};

/** Plans one article: its parts in reading order, its headlines by role, its paragraphs joined. */
export function planArticle(
  items: readonly Item[],
  placement: Placement,
  number: number,
  key: string,
): Part[] {
  const own = items.map((_, i) => i).filter((i) => placement.article[i] === number);
  const isSubhead = (i: number) => placement.action[i] === 'subhead';
  const heads = own.filter((i) => items[i]?.kind === 'head' && !isSubhead(i));
  const headRoles = assignHeadRoles(heads.map((i) => items[i] as Item));
  let open: Item | undefined;
  return sortItems(items, own, isSubhead).map((i) => {
    const item = items[i] as Item;
    const role = isSubhead(i) ? 'subhead' : (headRoles[heads.indexOf(i)] ?? roles[item.kind]);
    const part = makePart(item, key, role);
    if (item.kind === 'text') {
      part.joins = open !== undefined && goesOn(open, item);
      open = item;
    } else if (role === 'subhead') open = undefined;
    return part;
  });
}

/** Puts an article’s texts into reading order; subheads stay before the text that follows them. */
function sortItems(
  items: readonly Item[],
  own: readonly number[],
  isSubhead: (i: number) => boolean,
): number[] {
  const isText = (i: number) => items[i]?.kind === 'text';
  const start =
    own.find((i) => (items[i]?.kind === 'head' && !isSubhead(i)) || items[i]?.kind === 'byline') ??
    -1;
  const texts = own.filter(isText);
  const early = texts.filter((i) => i < start).length;
  const ordered = orderTexts(items, texts, early > 0 && early < texts.length ? start : -1);
  const subheads = own.filter(isSubhead);
  const follows = new Map(subheads.map((s) => [s, texts.find((i) => i > s)]));
  const body = ordered.flatMap((i) => [...subheads.filter((s) => follows.get(s) === i), i]);
  const rest = own.filter((i) => !isText(i) && !isSubhead(i));
  return [...rest, ...body, ...subheads.filter((s) => follows.get(s) === undefined)];
}

function goesOn(before: Item, item: Item): boolean {
  if (item.lines[0]?.opening) return false;
  if (item.startsOpen || (before.stopsOpen && before.column !== null)) return true;
  return before.stopsOpen && measureSeam(before.text, item.text) < 3.6;
}
