import { t } from './t.ts';

/** The most characters of a title that is made of an article's first words. */
const longest = 24;

/** What an article is called in lists: its headline; a picture printed without one, its first words. */
export function titleOf({ headline, summary }: { headline: string; summary: string }): string {
  if (headline !== '') return headline;
  const words = [...summary];
  if (words.length === 0) return t.article.untitled;
  return words.length <= longest ? summary : `${words.slice(0, longest).join('')}……`;
}
