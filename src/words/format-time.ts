import { dateFormats } from './date-formats.ts';
import type { Language } from './language.ts';
import { utcDate } from './utc-date.ts';

const formats = {
  4: dateFormats({ year: 'numeric' }),
  7: dateFormats({ year: 'numeric', month: 'long' }),
  10: dateFormats({ year: 'numeric', month: 'long', day: 'numeric' }),
};

/** What was asked before: Intl takes its time, and every page asks for the same few thousand days. */
const known: Readonly<Record<Language, Map<string, string>>> = { zh: new Map(), en: new Map() };

/** `2024`, `2024-04` or `2024-04-12` as readers write it. */
export function formatTime(time: string, language: Language): string {
  const before = known[language].get(time);
  if (before !== undefined) return before;
  const length = time.length === 4 || time.length === 7 ? time.length : 10;
  const text = formats[length][language].format(utcDate(time));
  known[language].set(time, text);
  return text;
}
