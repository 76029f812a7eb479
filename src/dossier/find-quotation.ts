import type { Article } from '../model/article.ts';

/** The anchor of the paragraph that holds these words; null where none does. */
export function findQuotation(article: Pick<Article, 'paragraphs'>, words: string): string | null {
  return article.paragraphs.find(({ text }) => text.includes(words))?.anchor ?? null;
}
