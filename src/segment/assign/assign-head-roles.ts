import type { Item } from '../cut/item.ts';

export type HeadRole = 'kicker' | 'headline' | 'subtitle';

/**
 * Names the headlines of one article by their typographic order: of two, the first is the kicker;
 * of three, the middle one is the headline. Dashes and upright setting say otherwise.
 */
export function assignHeadRoles(heads: readonly Item[]): HeadRole[] {
  const count = heads.length;
  if (count === 0) return [];
  const main = findMain(heads);
  return heads.map((_, i) => (i === main ? 'headline' : i < main ? 'kicker' : 'subtitle'));
}

function findMain(heads: readonly Item[]): number {
  const upright = heads.findIndex(
    (head) => head.lines.length >= 3 && head.lines.every((line) => line.upright),
  );
  if (upright >= 0) return upright;
  const dashed = heads.findIndex((head, i) => i > 0 && /^—/u.test(head.text));
  if (dashed > 0) return dashed - 1;
  return heads.length === 1 ? 0 : 1;
}
