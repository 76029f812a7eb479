import type { Passage } from '../text/passage.ts';
import { findMentionKind } from './find-mention-kind.ts';
import { findYearMentions } from './find-year-mentions.ts';
import { weighMention } from './mention-weights.ts';
import type { ClueKind, YearClue } from './year-clue.ts';
import type { YearMention } from './year-mention.ts';

/** What each year that is named says about the year of issue; `issueMonth` where it is known. */
export function findMentionClues(passage: Passage, issueMonth: number | null): YearClue[] {
  return findYearMentions(passage).map((mention) => {
    const { year, until, evidence } = mention;
    if (until !== null) return rangeClue(mention, until);
    const kind = settleKind(mention, findMentionKind(mention), issueMonth);
    return {
      kind,
      evidence,
      years: isToCome.has(kind) ? [year - 5, year] : [year, year + 1],
      weigh: (issue) => weighMention(kind, year, issue),
    };
  });
}

const isToCome = new Set<ClueKind>([
  'announced',
  'appointed',
  'intended',
  'deadline',
  'named',
  'held',
  'newYear',
]);
/** From this month on, what is planned for a year is mostly planned for the next one. */
const planning = 9;

/**
 * A day that is fixed lies in the year of issue, but for the first weeks of a year; what a whole
 * year shall bring is told in its first months. A month that lies after the month of issue, and is told of, is one of the year before; and what a
 * whole year brought is told in the first months of the next.
 */
function settleKind(
  { month, season }: YearMention,
  kind: ClueKind,
  issueMonth: number | null,
): ClueKind {
  if (kind === 'announced' && month !== null && month > 2) return 'appointed';
  if (kind === 'announced' && month === null && issueMonth !== null && issueMonth < planning)
    return 'intended';
  if (kind === 'newYear' && issueMonth !== null && issueMonth >= 11) return 'announced';
  if (kind === 'newYear' && issueMonth !== null && issueMonth <= 2) return 'held';
  if (kind === 'yearEnd' && issueMonth !== null) return issueMonth > 11 ? 'asOf' : 'lastYear';
  if (issueMonth === null || kind === 'thisYear' || isToCome.has(kind)) return kind;
  if (month !== null && month > issueMonth + 1) return 'laterMonth';
  if (season !== null && season > issueMonth) return 'laterMonth';
  return (kind === 'told' || kind === 'reported') &&
    month === null &&
    season === null &&
    issueMonth <= 3
    ? 'fullYear'
    : kind;
}

const planned = /规划|计划|行动|方案|纲要|将|力争/u;

/** A plan's years hold its issue, nearly always; years that were told of lie before it. */
function rangeClue({ year, before, after, evidence }: YearMention, until: number): YearClue {
  if (!planned.test(before.slice(-12) + after.slice(0, 24))) {
    return {
      kind: 'told',
      evidence,
      years: [until, until + 1],
      weigh: (issue) => weighMention('told', until, issue),
    };
  }
  return {
    kind: 'plan',
    evidence,
    years: [year - 1, year],
    weigh: (issue) => (issue < year - 1 || issue > until ? -1.5 : 0.4),
  };
}
