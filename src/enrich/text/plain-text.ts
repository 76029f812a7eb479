import { simplifyText } from './simplify-text.ts';

const wide = /[\uff01-\uff5e\u3000]/gu;
/** Marks that carry meaning in Chinese typography and stay as they are. */
const kept = new Set('，：；（）！？');

/** A text in simplified characters, its letters and digits of half width, each in its place. */
export function plainText(text: string): string {
  return simplifyText(text).replace(wide, (letter) => {
    if (kept.has(letter)) return letter;
    return letter === '\u3000' ? ' ' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
  });
}
