import { dateFormats } from './date-formats.ts';
import type { Language } from './language.ts';
import { utcDate } from './utc-date.ts';

const formats = {
  4: dateFormats({ year: 'numeric' }),
  7: dateFormats({ year: 'numeric', month: 'long' }),
  10: dateFormats({ year: 'numeric', month: 'long', day: 'numeric' }),
};

/** `2024`, `2024-04` or `2024-04-12` as readers write it. */
export function formatTime(time: string, language: Language): string {
  const length = time.length === 4 || time.length === 7 ? time.length : 10;
  return formats[length][language].format(utcDate(time));
}
