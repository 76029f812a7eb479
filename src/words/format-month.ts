import { dateFormats } from './date-formats.ts';
import type { Language } from './language.ts';
import { utcDate } from './utc-date.ts';

const formats = dateFormats({ month: 'long' });

/** The name of a month, 1 to 12. */
export function formatMonth(month: number, language: Language): string {
  return formats[language].format(utcDate(`2000-${String(month).padStart(2, '0')}`));
}
