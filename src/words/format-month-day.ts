import { dateFormats } from './date-formats.ts';
import type { Language } from './language.ts';
import { utcDate } from './utc-date.ts';

const formats = dateFormats({ month: 'long', day: 'numeric' });

/** `04-12` for readers; of a leap year, so that 02-29 is one of them. */
export function formatMonthDay(monthDay: string, language: Language): string {
  return formats[language].format(utcDate(`2000-${monthDay}`));
}
