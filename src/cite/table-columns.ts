import type { Article } from '../model/article.ts';

/** One column of the archive as a table. */
export interface TableColumn {
  readonly name: string;
  readonly type: 'string';
  readonly description: string;
  readonly cell: (article: Article, url: string) => string | null;
}

const joined = (items: readonly string[]) => items.join(';');

/** The columns of the CSV download, in their order; several values in one cell stand with `;` between. */
export const tableColumns: readonly TableColumn[] = [
  column('id', 'permanent id', (a) => a.id),
  column('url', 'permanent address', (_, url) => url),
  column('paper', 'short name of the newspaper', (a) => a.source.issue.paper),
  column('date', '2024, 2024-04 or 2024-04-12', (a) => a.date.value),
  column('date_precision', 'day, month, year or unknown', (a) => a.date.precision),
  column(
    'date_basis',
    'issue where it is printed, else what it is inferred from',
    (a) => a.date.basis,
  ),
  column('page', 'page of the newspaper', (a) => a.source.issue.page),
  column('edition', 'edition of the newspaper', (a) => a.source.issue.edition),
  column('source', 'address of the source page', (a) => a.source.address),
  column('lines', 'lines of the source page', (a) =>
    joined(a.source.lines.map((l) => l.join('-'))),
  ),
  column('kind', 'news, feature, photo, brief, diary or ad-notice', (a) => a.kind),
  column('series', 'column or banner', (a) => a.series),
  column('kicker', 'line above the headline', (a) => a.kicker),
  column('headline', 'headline', (a) => a.headline),
  column('subtitle', 'line below the headline', (a) => a.subtitle),
  column('reporters', 'reporters', (a) => joined(a.byline.reporters)),
  column('correspondents', 'correspondents', (a) => joined(a.byline.correspondents)),
  column('authors', 'authors', (a) => joined(a.byline.authors)),
  column('photographers', 'photographers', (a) => joined(a.byline.photographers)),
  column('agency', 'news agency', (a) => a.byline.agency),
  column('regions', 'places, the main one first', (a) => joined(a.regions.map(({ path }) => path))),
  column('topics', 'topics, the strongest first', (a) => joined(a.topics.map(({ name }) => name))),
  column('truncated', 'true where the source breaks off', (a) => String(a.truncated)),
  column('lead', 'summary', (a) => a.lead),
  column('text', 'paragraphs, a line each', (a) => a.paragraphs.map(({ text }) => text).join('\n')),
  column('captions', 'captions, a line each', (a) => a.captions.join('\n')),
];

function column(name: string, description: string, cell: TableColumn['cell']): TableColumn {
  return { name, type: 'string', description, cell };
}
