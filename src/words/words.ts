import { aboutWords } from './about-words.ts';
import { addressWords } from './address-words.ts';
import { articleWords } from './article-words.ts';
import { browseWords } from './browse-words.ts';
import { chromeWords } from './chrome-words.ts';
import { citeWords } from './cite-words.ts';
import { dataWords } from './data-words.ts';
import { dossierWords } from './dossier-words.ts';
import { homeWords } from './home-words.ts';
import type { Language } from './language.ts';
import { searchWords } from './search-words.ts';
import { sourceWords } from './source-words.ts';

const sections = {
  chrome: chromeWords,
  home: homeWords,
  article: articleWords,
  browse: browseWords,
  source: sourceWords,
  about: aboutWords,
  dossier: dossierWords,
  search: searchWords,
  address: addressWords,
  cite: citeWords,
  data: dataWords,
};

export type Words = { [Name in keyof typeof sections]: (typeof sections)[Name]['zh'] };

/** All words of the interface in one language. */
export function words(language: Language): Words {
  const entries = Object.entries(sections).map(([name, section]) => [name, section[language]]);
  return Object.fromEntries(entries) as Words;
}
