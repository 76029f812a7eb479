import type { Article } from '../model/article.ts';
import { describeArticle } from './describe-article.ts';
import { describeCitations } from './describe-citations.ts';

/** An article as the file that programs read: all that is known of it, and how to cite it. */
export function formatArticleJson(article: Article): string {
  return JSON.stringify({ ...describeArticle(article), citations: describeCitations(article) });
}
