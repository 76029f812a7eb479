import { type Figure, figures } from './figures.ts';
import { formatFigure } from './format-figure.ts';
import type { Summary } from './sum-up-scores.ts';

export interface ScoreRow {
  name: string;
  pages: number;
  summary: Summary;
}

const heads: Record<Figure, string> = {
  articleF1: 'articles',
  headline: 'headline',
  heads: 'heads',
  body: 'body',
  bodyExact: 'exact',
  paragraphs: 'paras',
  lead: 'lead',
  byline: 'byline',
  captions: 'captions',
  subheads: 'subheads',
  regions: 'regions',
  topics: 'topics',
  year: 'year',
  lost: 'lost',
  invented: 'invented',
};

/** The one table: a row for each set and layout, a column for each figure that was measured. */
export function formatScores(rows: ScoreRow[]): string {
  const columns = figures.filter((figure) => rows.some((row) => row.summary[figure] !== null));
  const cells = [
    ['', 'pages', ...columns.map((figure) => heads[figure])],
    ...rows.map((row) => [
      row.name,
      String(row.pages),
      ...columns.map((figure) => formatFigure(row.summary[figure])),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, i) =>
    Math.max(...cells.map((row) => row[i]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
