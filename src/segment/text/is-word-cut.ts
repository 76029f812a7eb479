import { cutWords } from './words.ts';

const han = /\p{Script=Han}/u;

/** Whether a word (or a number) runs over the break between two lines. */
export function isWordCut(before: string, after: string): boolean {
  const left = before.slice(-6);
  const right = after.slice(0, 6);
  if (/\d$/u.test(left) && /^[\d.%]/u.test(right)) return true;
  if (/[A-Za-z]$/u.test(left) && /^[a-z]/u.test(right)) return true;
  if (!han.test(left.slice(-1)) || !han.test(right.slice(0, 1))) return false;
  let end = 0;
  for (const word of cutWords(left + right)) {
    if (end < left.length && end + word.length > left.length) return true;
    end += word.length;
  }
  return false;
}
