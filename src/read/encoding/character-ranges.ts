/**
 * How unlikely a character of a Chinese newspaper text is, in nats (−ln of its share), by code unit.
 * Later rows overrule earlier ones; what no row names costs `unknownCost`. The figures are rough on
 * purpose: what decides is the distance between common characters and those of a wrong decoding.
 */
export const characterRanges: readonly (readonly [from: number, to: number, cost: number])[] = [
  [0x0000, 0x001f, 25], // control characters
  [0x0020, 0x007e, 4.5], // ASCII
  [0x0030, 0x0039, 3.6], // digits
  [0x0009, 0x0009, 8], // tab
  [0x000a, 0x000a, 4],
  [0x000b, 0x000c, 9], // vertical tab, form feed
  [0x000d, 0x000d, 4],
  [0x00a0, 0x00ff, 12], // Latin-1
  [0x00b7, 0x00b7, 6], // ·
  [0x0100, 0x024f, 14], // Latin, extended
  [0x02b0, 0x02ff, 15], // modifier letters
  [0x0370, 0x04ff, 14], // Greek, Cyrillic
  [0x2000, 0x206f, 12], // general punctuation
  [0x2013, 0x2026, 6], // — “ ” ‘ ’ …
  [0x2030, 0x2030, 9], // ‰
  [0x20a0, 0x218f, 13], // currency, letterlike, Roman numerals
  [0x2190, 0x21ff, 11], // arrows
  [0x2200, 0x22ff, 13], // mathematics
  [0x2460, 0x24ff, 10], // ① …
  [0x2500, 0x257f, 12], // box drawing
  [0x2580, 0x27bf, 10], // ■ ● ▲ ◆ ★
  [0x3000, 0x3000, 5.5], // ideographic space
  [0x3001, 0x3002, 3.5], // 、 。
  [0x3003, 0x303f, 13],
  [0x3008, 0x3011, 6], // 〈 … 】
  [0x3040, 0x30ff, 13], // kana
  [0x3100, 0x312f, 15], // bopomofo
  [0x3200, 0x33ff, 14], // enclosed, units
  [0x3400, 0x4dbf, 20], // rare ideographs
  [0x4e00, 0x9fff, 15], // ideographs that no list of common ones holds
  [0xac00, 0xd7a3, 18], // Hangul
  [0xd800, 0xdfff, 11], // either half of a character beyond the first plane
  [0xe000, 0xf8ff, 22], // private use
  [0xf900, 0xfaff, 18], // compatibility ideographs
  [0xfe10, 0xfe6f, 13], // vertical and small forms
  [0xfeff, 0xfeff, 12], // byte order mark
  [0xff01, 0xff5e, 8], // full-width ASCII
  [0xff08, 0xff09, 5], // （ ）
  [0xff0c, 0xff0c, 3.2], // ，
  [0xff1a, 0xff1b, 5.5], // ： ；
  [0xfffd, 0xfffd, 28], // the sign for what could not be decoded
];

/** Characters without a row: unassigned code points, C1 controls, scripts that are not printed here. */
export const unknownCost = 25;
