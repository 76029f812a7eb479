import { Converter } from 'opencc-js/t2cn';

/** Very common characters whose traditional form differs: few traditional texts do without all. */
const marks =
  /[們這個國會為與來時說對開關後從學實業動勞產車間經過進發點員還讓應該業勵區縣鎮總電話報導記]/u;

let convert: ((text: string) => string) | undefined;

/** A text in simplified characters, character by character: nothing moves. */
export function simplifyText(text: string): string {
  if (!marks.test(text)) return text;
  // The table of traditional forms takes a moment to build: made at the first need, not at import.
  convert ??= Converter({ from: 't', to: 'cn' });
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  const one = convert;
  return Array.from(text, (letter) => {
    const turned = one(letter);
    return turned.length === letter.length ? turned : letter;
  }).join('');
}
