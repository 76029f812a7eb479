import type { Article } from '../model/article.ts';

/** The most characters of a summary. */
const longest = 120;

/** The beginning of an article for lists and feeds: its lead or its first words, cut at a clause. */
export function summarizeArticle(
  article: Pick<Article, 'lead' | 'paragraphs' | 'captions'>,
): string {
  const text = article.lead ?? article.paragraphs[0]?.text ?? article.captions[0] ?? '';
  if (text.length <= longest) return text;
  const head = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const clause = Math.max(...['。', '！', '？', '；', '，'].map((mark) => head.lastIndexOf(mark)));
  return `${clause > longest / 2 ? head.slice(0, clause) : head}……`;
}
