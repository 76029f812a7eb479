import { describe, expect, test } from 'vitest';
import { figures } from '../../scripts/evaluate/figures.ts';
import { findWorstArticles } from '../../scripts/evaluate/find-worst-articles.ts';
import { formatScores } from '../../scripts/evaluate/format-scores.ts';
import type { PageScore, ScoredArticle } from '../../scripts/evaluate/score-page.ts';
import type { Summary } from '../../scripts/evaluate/sum-up-scores.ts';

const summary = (values: Partial<Summary>): Summary => ({
  ...(Object.fromEntries(figures.map((figure) => [figure, null])) as Summary),
  ...values,
});

describe('formatScores', () => {
  test('has a column for each figure that was measured', () => {
    const table = formatScores([
      { name: 'fixed', pages: 60, summary: summary({ articleF1: 0.5, lost: 0 }) },
      { name: 'all', pages: 63, summary: summary({ articleF1: 1, lost: 0 }) },
    ]);
    expect(table).toBe(
      [
        '       pages  articles    lost',
        'fixed     60    0.5000  0.0000',
        'all       63    1.0000  0.0000',
      ].join('\n'),
    );
  });

  test('cuts and does not round, so that 1.0000 means all of them', () => {
    const table = formatScores([{ name: 'x', pages: 1, summary: summary({ body: 0.99999 }) }]);
    expect(table).toContain('0.9999');
  });
});

describe('findWorstArticles', () => {
  const article = (id: string, iou: number, score: ScoredArticle['score']): ScoredArticle => ({
    page: 'p',
    id,
    headline: id,
    iou,
    found: null,
    score,
  });
  const page: PageScore = {
    page: 'p',
    layout: 'pdf-wrapped',
    sound: 1,
    predicted: 3,
    gold: 3,
    articles: [
      article('a1', 1, { body: 1, headline: 1 }),
      article('a2', 0.6, { body: 0.75, headline: 0 }),
      article('a3', 0, null),
    ],
    characters: 1,
    lost: 0,
    invented: 0,
  };

  test('names the worst first and says what is wrong', () => {
    const worst = findWorstArticles([page], 5).map(({ article, faults }) => [
      article.id,
      ...faults,
    ]);
    expect(worst).toEqual([
      ['a3', 'not found'],
      ['a2', 'shares 0.60 of its text', 'headline 0.00', 'body 0.75'],
    ]);
  });

  test('names no more than it is asked for', () => {
    expect(findWorstArticles([page], 1)).toHaveLength(1);
    expect(findWorstArticles([page], 0)).toEqual([]);
  });
});
