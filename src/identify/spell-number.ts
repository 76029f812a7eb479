import { betanumeric } from './betanumeric.ts';

/** The last `length` digits of a number, written in base 29. */
export function spellNumber(value: bigint, length: number): string {
  let rest = value;
  let word = '';
  for (let place = 0; place < length; place += 1) {
    word = betanumeric.charAt(Number(rest % 29n)) + word;
    rest /= 29n;
  }
  return word;
}
