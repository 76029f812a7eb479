import { noticeHead } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';

export type HeadRole = 'label' | 'kicker' | 'headline' | 'subtitle';

/** No story has more headlines; what has more is no story, and only its first line is named. */
const mostHeads = 60;

/**
 * Names the headlines of one article by their typographic order: of two, the first is the kicker;
 * of three, the middle one is the headline. Dashes and upright setting say otherwise.
 */
export function assignHeadRoles(heads: readonly Item[]): HeadRole[] {
  const count = heads.length;
  if (count === 0) return [];
  if (count > mostHeads) return heads.map((_, i) => (i === 0 ? 'headline' : 'subtitle'));
  const first = heads[0] as Item;
  if (count > 1 && isBroken(first, heads[1] as Item)) {
    return ['headline', 'headline', ...assignHeadRoles([first, ...heads.slice(2)]).slice(1)];
  }
  if (count > 1 && isLabel(first, heads[1] as Item))
    return ['label', ...assignHeadRoles(heads.slice(1))];
  const main = findMain(heads);
  return heads.map((head, i) => {
    if (i === main) return 'headline';
    return i < main || /——$/u.test(head.text) ? 'kicker' : 'subtitle';
  });
}

/** A few words with no blank line before the next: one headline in two lines. */
function isBroken(head: Item, next: Item): boolean {
  const width = head.lines[0]?.atom.width ?? 0;
  return head.lines.length === 1 && width <= 6 && next.lines[0]?.atom.near === true;
}

/** A word or two over a headline, too short to be a kicker, is a label. */
function isLabel(head: Item, next: Item): boolean {
  const width = head.lines[0]?.atom.width ?? 0;
  const spaced = head.lines[0]?.atom.spaced === true && width <= 8;
  return (
    head.lines.length === 1 &&
    (width <= 6 || spaced) &&
    !noticeHead.test(head.text) &&
    /^[\p{Script=Han}·“”]+$/u.test(head.text) &&
    !next.text.startsWith('—')
  );
}

function findMain(heads: readonly Item[]): number {
  const upright = heads.findIndex(
    (head) => head.lines.length >= 3 && head.lines.every((line) => line.upright),
  );
  if (upright >= 0) return upright;
  const dashed = heads.findIndex((head, i) => i > 0 && /^—/u.test(head.text));
  if (dashed > 0) return dashed - 1;
  const plain = heads.flatMap((head, i) => (/——$/u.test(head.text) ? [] : [i]));
  if (plain.length > 0 && plain.length < heads.length) {
    const led = heads.findLastIndex((head, i) => i < heads.length - 1 && /——$/u.test(head.text));
    return led >= 0 ? led + 1 : (plain[plain.length > 1 ? 1 : 0] as number);
  }
  if (heads.length === 2 && isSubtitle(heads[0] as Item, heads[1] as Item)) return 0;
  return heads.length === 1 ? 0 : 1;
}

/** Of two lines the second is a subtitle where it is far longer and adds numbers or a second clause. */
function isSubtitle(head: Item, next: Item): boolean {
  const width = (item: Item) => item.lines.reduce((sum, line) => sum + line.atom.width, 0);
  return width(next) >= 18 && width(next) >= width(head) * 1.6 && /[，\d]/u.test(next.text);
}
