import { articleText, type IdentifiableArticle } from './article-text.ts';
import { fingerprintText } from './fingerprint-text.ts';

/** The fingerprint of all the words of an article. */
export function fingerprintArticle(article: IdentifiableArticle): string {
  return fingerprintText(articleText(article));
}
