import type { Role } from '../../model/piece.ts';
import { assignHeadRoles } from '../assign/assign-head-roles.ts';
import type { Placement } from '../assign/placement.ts';
import { sortItems } from '../assign/sort-items.ts';
import type { Item, ItemKind } from '../cut/item.ts';
import type { Explain } from '../quality/explain-item.ts';
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

/** Texts that meet worse than this are two paragraphs, though the first breaks off. */
const worstSeam = 3.6;

/** What the items of a list begin with; each is a paragraph. */
const listItem =
  /^(?:——|[一二三四五六七八九十]是|[①-⑩]|\d{1,2}[.．、]|（[一二三四五六七八九十]）)/u;

/** Plans one article: its parts in reading order, its headlines by role, its paragraphs joined. */
export function planArticle(
  items: readonly Item[],
  placement: Placement,
  own: readonly number[],
  key: string,
  explain: Explain,
): Part[] {
  const isSubhead = (i: number) => placement.action[i] === 'subhead';
  const heads = own.filter((i) => items[i]?.kind === 'head' && !isSubhead(i));
  const headRoles = assignHeadRoles(heads.map((i) => items[i] as Item));
  const roleOf = new Map(heads.map((i, k) => [i, headRoles[k] as Role]));
  let open: Item | undefined;
  return sortItems(items, own, isSubhead).map((i) => {
    const item = items[i] as Item;
    const role = isSubhead(i) ? 'subhead' : (roleOf.get(i) ?? roles[item.kind]);
    const joins =
      (item.kind === 'text' && open !== undefined && goesOn(open, item)) ||
      (item.kind === 'lead' && item.startsOpen);
    const said = explain(item, placement.article[i] as number, role, joins ? open : undefined);
    if (item.kind === 'text') open = item;
    else if (role === 'subhead') open = undefined;
    return { ...makePart(item, key, role), ...said, joins };
  });
}

function goesOn(before: Item, item: Item): boolean {
  if (item.lines[0]?.opening) return false;
  if (/[：:]$/u.test(before.text) && listItem.test(item.text)) return false;
  if (item.startsOpen || (before.stopsOpen && before.column !== null)) return true;
  return before.stopsOpen && measureSeam(before.text, item.text) < worstSeam;
}
