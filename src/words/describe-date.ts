import type { ArticleDate } from '../model/facts.ts';
import { articleWords } from './article-words.ts';
import { formatTime } from './format-time.ts';
import type { Language } from './language.ts';

/** An article's date for readers: as printed, or said to be inferred and from what. */
export function describeDate(
  date: Pick<ArticleDate, 'value' | 'basis'>,
  language: Language,
): string {
  const t = articleWords[language];
  if (date.value === null) return t.noDate;
  return date.basis === 'issue'
    ? formatTime(date.value, language)
    : t.dateInferred(date.value, date.basis);
}
