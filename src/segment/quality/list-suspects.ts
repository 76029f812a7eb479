import type { CutArticle } from '../../model/cut-article.ts';
import { cutWords } from '../text/words.ts';
import { findSuspects } from './find-suspects.ts';

/** More text than a newspaper page has is not looked through. */
const mostCharacters = 60_000;

/** Adds to the articles of a page the passages in them that look misprinted. */
export function listSuspects(articles: readonly CutArticle[]): CutArticle[] {
  const printed = articles.map((article) => [
    { text: article.headline, line: article.lines[0]?.[0] ?? 1 },
    ...article.paragraphs.map(({ text, lines }) => ({ text, line: lines[0]?.[0] ?? 1 })),
  ]);
  const length = printed.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (length > mostCharacters) return [...articles];
  const texts = printed.map((own) => own.map((one) => ({ ...one, words: cutWords(one.text) })));
  const counts = new Map<string, number>();
  for (const { words } of texts.flat()) {
    for (const word of words) {
      if (word.length === 2) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const known = new Set([...counts].filter(([, n]) => n >= 2).map(([word]) => word));
  return articles.map((article, a) => ({
    ...article,
    quality: { ...article.quality, suspects: findSuspects(texts[a] ?? [], known) },
  }));
}
