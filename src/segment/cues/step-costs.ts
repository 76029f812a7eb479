import type { LooseKind } from '../cut/line-kinds.ts';
import { wanting } from './openings.ts';
import type { Traits } from './traits.ts';

/** Where a reading comes from, as far as the next line cares; an opener is what text follows. */
export type Origin = 'column-over' | 'column-open' | 'whole' | 'part' | 'opener' | 'other';

export type Steps = Readonly<Record<Origin, number>>;

const marks: Steps = {
  'column-over': 0,
  'column-open': 4.2,
  whole: 0,
  part: 1.5,
  opener: 0,
  other: 0,
};

/** What it costs to go from one reading to a new thing: a paragraph cut off costs most. */
export const steps: Readonly<Record<LooseKind | 'begin-column' | 'go-on-column', Steps>> = {
  'begin-column': {
    'column-over': 1.5,
    'column-open': 5,
    whole: 1,
    part: 3.5,
    opener: 0.3,
    other: 0.3,
  },
  'go-on-column': {
    'column-over': 4,
    'column-open': 2.6,
    whole: 4,
    part: 3,
    opener: 5,
    other: 3.5,
  },
  whole: { 'column-over': 0.5, 'column-open': 6, whole: 0, part: 0, opener: 0, other: 0 },
  part: { 'column-over': 0.5, 'column-open': 6, whole: 0, part: 0, opener: 0, other: 0 },
  head: { 'column-over': 0, 'column-open': 5.2, whole: 0, part: 2.3, opener: 1.2, other: 0 },
  'head-more': { 'column-over': 99, 'column-open': 99, whole: 99, part: 99, opener: 99, other: 99 },
  'sign-off': { 'column-over': 0, 'column-open': 1, whole: 0, part: 0.5, opener: 3, other: 3 },
  upright: { 'column-over': 3, 'column-open': 7, whole: 3, part: 4, opener: 3, other: 3 },
  byline: { 'column-over': 0, 'column-open': 5.5, whole: 0, part: 3, opener: 0, other: 0 },
  credit: { 'column-over': 0, 'column-open': 3, whole: 0, part: 1.5, opener: 0, other: 0 },
  label: marks,
  tip: marks,
  note: marks,
  'diary-date': marks,
  furniture: marks,
};

/** What it costs to read a line as the rest of the headline on the line before it. */
export function findHeadJoinCost(before: Traits, line: Traits, tightness: number): number {
  let cost = 2.6;
  if (before.open && !before.text.endsWith('—')) cost -= 4.5;
  if (before.unbalanced && line.unbalanced) cost -= 3.5;
  const [upper, lower] = [before.atom.width, line.atom.width];
  if (!line.atom.blankBefore) cost -= tightness;
  if (Math.abs(upper - lower) > 3.6) cost += 1;
  if (upper + lower > 26) cost += /——$/u.test(line.text) ? -1 : 1;
  if (line.cutBefore) cost -= 5.5;
  if (before.orphanAfter >= 2) cost -= 2.5;
  if (wanting.test(before.text)) cost -= 2;
  if (/^[的给让使把将与和及]/u.test(line.text)) cost -= 1;
  if (Math.abs(upper - lower) <= 1.6) cost -= 0.5;
  if (/[—！？。]["”]?$/u.test(before.text) || line.text.startsWith('—')) cost += 3;
  return Math.max(-8, cost);
}

/** Lines stand apart on a page of a paragraph a line, and only the lines of one headline do not. */
const apart = 3;

/** What it adds to go on with a paragraph that stopped in mid-sentence on the line before. */
export function findPartJoinCost(line: Traits, tightness: number): number {
  const seam = line.cutBefore ? 0 : Math.max(0, 0.8 - line.orphan * 0.6);
  return (
    seam +
    (line.opening ? 6 : 0) +
    (line.afterMark ? 0 : line.startsSentence) +
    (line.caption ? 3 : 0) +
    (tightness > apart && !line.atom.blankBefore ? 2.5 : 0)
  );
}
