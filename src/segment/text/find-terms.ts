import { cutWords } from './words.ts';

/** Characters that stand alone in any text and are no part of a name. */
const small = new Set(
  '的了是在和与及或把被有为到从对由以于而并将让使给向比每各这那其所该不也又还就都说后前中上下里外个次名家人年月日时间可能要会来去看见着过地得做用再先后只最更很大小多少新老一二三四五六七八九十百千万两第等他她它我你们',
);

/**
 * The words of a text that can tell what it is about, with how much each of them tells: most do
 * words that no dictionary knows, which are the names of people, firms and machines.
 */
export function findTerms(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  let alone = '';
  for (const word of cutWords(text)) {
    if (/^\p{Script=Han}$/u.test(word) && !small.has(word)) {
      if (alone !== '') terms.set(alone + word, 3);
      alone = word;
      continue;
    }
    alone = '';
    if (/^\p{Script=Han}{2,}$/u.test(word)) terms.set(word, word.length > 2 ? 1.5 : 1);
    else if (/^[\d.]{3,}$|^[A-Za-z]{2,}/u.test(word)) terms.set(word, 1.5);
  }
  return terms;
}
