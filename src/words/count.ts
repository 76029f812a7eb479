import { type Language, languageTags } from './language.ts';

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat(languageTags.zh),
  en: new Intl.NumberFormat(languageTags.en),
};
const plurals = new Intl.PluralRules(languageTags.en);

/** `1,234` */
export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

/** `1 article`, `1,234 articles` */
export function countEn(value: number, one: string, other: string): string {
  return `${formatNumber(value, 'en')} ${plurals.select(value) === 'one' ? one : other}`;
}

/** `1,234 篇` */
export function countZh(value: number, measure: string): string {
  return `${formatNumber(value, 'zh')} ${measure}`;
}
