import { languageTags } from '../words/language.ts';
import { configuration } from './configuration.ts';
import { permalink } from './permalink.ts';

/** The page at a path in both languages of the interface, where the archive has both. */
export function listTwins(path: string): { tag: string; href: string; isHere: boolean }[] {
  const { counterpart, language } = configuration;
  if (counterpart === null) return [];
  const other = language === 'zh' ? 'en' : 'zh';
  return [
    { tag: languageTags[language], href: permalink(path), isHere: true },
    { tag: languageTags[other], href: `${counterpart}${path.slice(1)}`, isHere: false },
  ];
}
