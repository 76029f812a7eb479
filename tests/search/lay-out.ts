const MARKS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '「': '"', '—': '-' };
const PLAINER: Readonly<Record<string, string>> = { 勞: '劳', 動: '动', 後: '后', 裏: '里' };
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;
const KEYCAP = /(?<=[\p{Nd}\p{Script=Han}])\p{M}/gu;
const WORD = '(?:(?![\\p{Script=Han}\\p{Script=Katakana}ー])\\p{L}\\p{M}*)+';
const SYMBOL = new RegExp(
  `(?<!\\d\\.)\\d+\\.\\d{1,3}(?![\\d.])|\\d+|${WORD}|[^\\s\\p{C}\\p{M}]`,
  'gu',
);

/**
 * A text's symbols and marks, one between two bars (`|5|g|+|工|业|`), so that runs can be looked for
 * by a plain scan: written without anything of the search.
 */
export function layOut(text: string): string {
  const plain = text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\p{No}㎡℃Ⅱ]/gu, ' $& ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(KEYCAP, ' ');
  const symbols = plain.match(SYMBOL) ?? [];
  return `|${symbols.map((symbol) => PLAINER[symbol] ?? MARKS[symbol] ?? symbol).join('|')}|`;
}

/** A line without its punctuation. */
export function dropMarks(line: string): string {
  const kept = line.split('|').filter((symbol) => /[\p{L}\p{N}]/u.test(symbol));
  return `|${kept.join('|')}|`;
}
