import { makeCslItem } from '../cite/make-csl-item.ts';
import type { Article } from '../model/article.ts';
import { articleReference } from './article-reference.ts';
import { configuration } from './configuration.ts';
import { permalink } from './permalink.ts';

/** An article for programs: text, facts with their evidence, source lines, CSL-JSON. */
export function describeArticle(article: Article): Record<string, unknown> {
  return {
    url: permalink(`/a/${article.id}/`),
    sourceUrl: permalink(`/sources/${article.source.address}/`),
    license: configuration.license,
    ...article,
    csl: makeCslItem(articleReference(article)),
  };
}
