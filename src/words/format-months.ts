import { dateFormats } from './date-formats.ts';
import { formatTime } from './format-time.ts';
import type { Language } from './language.ts';
import { utcDate } from './utc-date.ts';

const { en } = dateFormats({ year: 'numeric', month: 'long' });

/** A run of months, `2021-02` to `2021-06`, as readers write it: `2021年2月至6月`. */
export function formatMonths(from: string, to: string, language: Language): string {
  if (from === to) return formatTime(from, language);
  if (language === 'en') return en.formatRange(utcDate(from), utcDate(to));
  const end = formatTime(to, 'zh');
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${formatTime(from, 'zh')}至${isSameYear ? end.slice(end.indexOf('年') + 1) : end}`;
}
