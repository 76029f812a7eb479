import { languageHere } from './search-words-here.ts';

/** The `lang` of a text where it is another than that of the page around it. */
export function languageOf(text: string): string | null {
  return languageHere() !== 'zh' && /\p{Script=Han}/u.test(text) ? 'zh-Hans' : null;
}
