import { betanumeric } from './betanumeric.ts';
import { isArticleId } from './is-article-id.ts';

/** Letters that are not in the alphabet, as what people most likely read or heard. */
const misread: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  u: 'v',
  y: 'v',
  a: '4',
};

/**
 * The ids that a mistyped one may stand for: itself, once capitals and look-alike letters are
 * undone, and those one slip away (a wrong, lost, extra or exchanged character). The check character
 * leaves few of them: about forty at most, of which an archive holds hardly more than one.
 */
export function possibleIds(mistyped: string): string[] {
  const typed = mistyped
    .slice(0, 40)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/[oliuya]/g, (letter) => misread[letter] ?? letter);
  const slips = new Set([typed]);
  for (let at = 0; at <= typed.length && typed.length <= 11; at += 1) {
    const before = typed.slice(0, at);
    const after = typed.slice(at + 1);
    slips.add(before + after);
    slips.add(`${before}${after.charAt(0)}${typed.charAt(at)}${after.slice(1)}`);
    for (const letter of betanumeric) {
      slips.add(before + letter + after);
      slips.add(before + letter + typed.slice(at));
    }
  }
  return [...slips].filter(isArticleId).toSorted();
}
