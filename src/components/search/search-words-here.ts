import type { Language } from '../../words/language.ts';
import { searchWords } from '../../words/search-words.ts';

export type SearchWords = (typeof searchWords)['zh'];

/** The language of the interface, as the page says it. */
export function languageHere(): Language {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

export function wordsHere(): SearchWords {
  return searchWords[languageHere()];
}
