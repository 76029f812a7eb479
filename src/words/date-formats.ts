import { type Language, languageTags } from './language.ts';

/** The two languages' formats of one shape; all dates are days of the calendar, without a zone. */
export function dateFormats(
  options: Intl.DateTimeFormatOptions,
): Readonly<Record<Language, Intl.DateTimeFormat>> {
  const format = (tag: string) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  return { zh: format(languageTags.zh), en: format(languageTags.en) };
}
