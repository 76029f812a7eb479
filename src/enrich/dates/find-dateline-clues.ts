import type { CutArticle } from '../../model/cut-article.ts';
import { weighMention } from './mention-weights.ts';
import type { YearClue } from './year-clue.ts';

/** A dateline with its year, as diaries have. */
export function findDatelineClues({ dateline }: Pick<CutArticle, 'dateline'>): YearClue[] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(dateline.date ?? '');
  if (match === null) return [];
  const year = Number(match[1]);
  return [
    {
      kind: 'dateline',
      evidence: `${year}年${Number(match[2])}月${Number(match[3])}日`,
      years: [year, year + 1],
      weigh: (issue) => weighMention('dateline', year, issue),
    },
  ];
}
