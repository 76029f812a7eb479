import { dateFormats } from './date-formats.ts';
import type { Language } from './language.ts';
import { utcDate } from './utc-date.ts';

const formats = dateFormats({ weekday: 'long' });

/** The weekday of `2024-04-12`. */
export function formatWeekday(day: string, language: Language): string {
  return formats[language].format(utcDate(day));
}
