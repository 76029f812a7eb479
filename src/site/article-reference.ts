import { type CitableArticle, makeReference } from '../cite/make-reference.ts';
import type { Reference } from '../cite/reference.ts';
import { configuration } from './configuration.ts';
import { permalink } from './permalink.ts';

/** What is cited of an article of this site. */
export function articleReference(article: CitableArticle): Reference {
  const { paper } = article.source.issue;
  return makeReference(article, {
    url: permalink(`/a/${article.id}/`),
    archive: configuration.name.zh,
    paper: paper === null ? null : (configuration.papers[paper] ?? null),
  });
}
