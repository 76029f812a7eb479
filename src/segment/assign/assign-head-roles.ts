import { noticeHead, wanting } from '../cues/openings.ts';
import type { Item } from '../cut/item.ts';

export type HeadRole = 'label' | 'kicker' | 'headline' | 'subtitle';

/** No story has more headlines; what has more is no story, and only its first line is named. */
const mostHeads = 60;

/**
 * Names the headlines of one article by their typographic order: of two, the first is the kicker;
 * of three, the middle one is the headline. Dashes and upright setting say otherwise.
 */
export function assignHeadRoles(heads: readonly Item[]): HeadRole[] {
  if (heads.length > mostHeads) return heads.map((_, i) => (i === 0 ? 'headline' : 'subtitle'));
  const units = joinBroken(heads);
  const roles = nameUnits(units.map(({ whole }) => whole));
  return units.flatMap(({ parts }, i) => parts.map(() => roles[i] as HeadRole));
}

function nameUnits(heads: readonly Item[]): HeadRole[] {
  if (heads.length === 0) return [];
  if (heads.length > 1 && isLabel(heads[0] as Item, heads[1] as Item))
    return ['label', ...nameUnits(heads.slice(1))];
  const main = findMain(heads);
  return heads.map((head, i) => {
    if (i === main) return 'headline';
    return i < main || /——$/u.test(head.text) ? 'kicker' : 'subtitle';
  });
}

/** Draws the lines of one broken headline together. */
function joinBroken(heads: readonly Item[]): { whole: Item; parts: Item[] }[] {
  const units: { whole: Item; parts: Item[] }[] = [];
  for (const head of heads) {
    const unit = units[units.length - 1];
    if (unit && isBroken(unit.parts[unit.parts.length - 1] as Item, head)) {
      unit.parts.push(head);
      const { whole } = unit;
      const lines = [...whole.lines, ...head.lines];
      unit.whole = { ...whole, lines, text: whole.text + head.text };
    } else units.push({ whole: head, parts: [head] });
  }
  return units;
}

/**
 * A few words and as many more are one headline in two lines, and so is what ends with a mark or a
 * word that wants another; more than a few words only where no blank line parts them.
 */
function isBroken(head: Item, next: Item): boolean {
  const [last, first] = [head.lines[head.lines.length - 1], next.lines[0]];
  if (last === undefined || first === undefined) return false;
  if (last.upright || /[—。]$/u.test(head.text) || noticeHead.test(next.text)) return false;
  if (/[，、的把将让与和及]$/u.test(head.text)) return true;
  const [width, after] = [last.atom.width, first.atom.width];
  if (head.lines.length > 1 || last.label > 0) return false;
  const even = Math.abs(width - after) <= 1.5;
  if (!first.atom.near) return next.lines.length === 1 && even && width >= 5 && width <= 7.5;
  if (wanting.test(head.text)) return true;
  return width <= 7.5 && (even || (width >= 5 && after <= width * 1.7));
}

/** A word or two over a headline, too short to be a kicker, is a label. */
function isLabel(head: Item, next: Item): boolean {
  const width = head.lines[0]?.atom.width ?? 0;
  const spaced = head.lines[0]?.atom.spaced === true && width <= 8;
  return (
    head.lines.length === 1 &&
    (width <= 6 || spaced) &&
    width > 1 &&
    !noticeHead.test(head.text) &&
    /^[\p{Script=Han}·“”]+$/u.test(head.text) &&
    !next.text.startsWith('—')
  );
}

function findMain(heads: readonly Item[]): number {
  const upright = heads.filter(
    (head) => head.lines.length >= 3 && head.lines.every((line) => line.upright),
  );
  if (upright.length === 1) return heads.indexOf(upright[0] as Item);
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
  return width(next) >= 18 && width(next) >= width(head) * 1.55 && /[，\d]/u.test(next.text);
}
