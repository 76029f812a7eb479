/** The figures that are means over the articles of a page, in the order of the table. */
export const articleFigures = [
  'headline',
  'heads',
  'body',
  'bodyExact',
  'paragraphs',
  'lead',
  'byline',
  'captions',
  'subheads',
  'regions',
  'topics',
  'year',
] as const;
export type ArticleFigure = (typeof articleFigures)[number];

/** All the figures; `lost` and `invented` are shares of characters, 0 is best. */
export const figures = ['articleF1', ...articleFigures, 'lost', 'invented'] as const;
export type Figure = (typeof figures)[number];
