import type { ScoreRow } from './format-scores.ts';
import type { PageScore } from './score-page.ts';
import { sumUpScores } from './sum-up-scores.ts';

/** A row for each set, for each layout, and for all. */
export function listRows(sets: Map<string, PageScore[]>): ScoreRow[] {
  const all = [...sets.values()].flat();
  const layouts = Map.groupBy(all, (score) => score.layout);
  const row = ([name, scores]: [string, PageScore[]]): ScoreRow => ({
    name,
    pages: scores.length,
    summary: sumUpScores(scores),
  });
  return [...sets, ...[...layouts].sort(), ['all', all] as [string, PageScore[]]].map(row);
}
