import type { Article } from '../model/article.ts';

/** The beginning of an article for a list: its lead or its first words, cut at a clause. */
export function summarize(article: Article, length = 80): string {
  const text = article.lead ?? article.paragraphs[0]?.text ?? article.captions[0] ?? '';
  if (text.length <= length) return text;
  const head = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const clause = Math.max(...['。', '！', '？', '；', '，'].map((mark) => head.lastIndexOf(mark)));
  return `${head.slice(0, clause > length / 2 ? clause : head.length)}……`;
}
