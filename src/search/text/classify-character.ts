/**
 * What one normalised character is to the search.
 * `single`: a symbol of its own (Han, kana, hangul, scripts written without spaces, ❶);
 * `letter` and `digit`: runs of them make one symbol; `mark`: belongs to the character before it;
 * `sign`: is found, but keeps no place of its own (`+`, `%`, emoji); `gap`: punctuation and space;
 * `nothing`: is not there at all (zero-width characters).
 */
export type CharacterClass = 'single' | 'letter' | 'digit' | 'mark' | 'sign' | 'gap' | 'nothing';

const SINGLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Yi}ー]$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const OTHER_NUMBER = /^\p{N}$/u;
const NOTHING = /^[\p{Cf}\p{Variation_Selector}]$/u;
const MARK = /^\p{M}$/u;
const SIGN = /^[\p{S}%‰#@&*/\\]$/u;
const NO_SIGN = /^[\p{Sk}]$/u;

export function classifyCharacter(character: string): CharacterClass {
  if (NOTHING.test(character)) return 'nothing';
  if (MARK.test(character)) return 'mark';
  if (SINGLE.test(character) && !PUNCTUATION.test(character)) return 'single';
  if (DIGIT.test(character)) return 'digit';
  if (OTHER_NUMBER.test(character)) return 'single';
  if (LETTER.test(character)) return 'letter';
  if (SIGN.test(character) && !NO_SIGN.test(character)) return 'sign';
  return 'gap';
}
