import { configuration } from './configuration.ts';
import { t } from './t.ts';

/** A paper's name in the language of the site; a paper that nobody described by its short name. */
export function paperName(paper: string | null): string {
  if (paper === null) return t.article.noPaper;
  const known = configuration.papers[paper];
  if (known === undefined) return paper;
  return configuration.language === 'zh' ? known.name : known.en;
}
