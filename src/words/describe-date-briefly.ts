import type { ArticleDate } from '../model/facts.ts';
import { articleWords } from './article-words.ts';
import { formatTime } from './format-time.ts';
import type { Language } from './language.ts';

/** An article's date for a list; an inferred one is said to be about right. */
export function describeDateBriefly(
  date: Pick<ArticleDate, 'value' | 'basis'>,
  language: Language,
): string {
  const t = articleWords[language];
  if (date.value === null) return t.noDate;
  return date.basis === 'issue' ? formatTime(date.value, language) : t.dateRoughly(date.value);
}
