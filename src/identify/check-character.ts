import { betanumeric } from './betanumeric.ts';

/**
 * The NOID check character of a word: the characters' values, weighted by their places from 1,
 * modulo 29. It tells every single wrong character and every exchange of two neighbours.
 */
export function checkCharacter(word: string): string {
  let sum = 0;
  for (let place = 0; place < word.length; place += 1) {
    sum += Math.max(0, betanumeric.indexOf(word.charAt(place))) * (place + 1);
  }
  return betanumeric.charAt(sum % betanumeric.length);
}
