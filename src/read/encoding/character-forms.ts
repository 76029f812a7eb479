import type { Encoding } from '../../model/source-page.ts';

type ByteRange = readonly [from: number, to: number];

/** The byte sequences that one character may be written as, besides one byte of ASCII. */
export interface CharacterForms {
  /** A list of forms; a form is a list of bytes; a byte is a list of ranges. */
  forms: readonly (readonly (readonly ByteRange[])[])[];
  /** What a broken sequence takes with it: all that fits a form, or its first byte only. */
  broken: 'all-that-fits' | 'first-byte';
  /** Not every sequence of these forms stands for a character. */
  hasHoles: boolean;
}

const tail: readonly ByteRange[] = [[0x80, 0xbf]];
const gbLead: readonly ByteRange[] = [[0x81, 0xfe]];
const gbDigit: readonly ByteRange[] = [[0x30, 0x39]];

/** The encodings of single bytes; UTF-16 is no such. */
export const characterForms: Record<Exclude<Encoding, 'utf-16le' | 'utf-16be'>, CharacterForms> = {
  'utf-8': {
    forms: [
      [[[0xc2, 0xdf]], tail],
      [[[0xe0, 0xe0]], [[0xa0, 0xbf]], tail],
      [
        [
          [0xe1, 0xec],
          [0xee, 0xef],
        ],
        tail,
        tail,
      ],
      [[[0xed, 0xed]], [[0x80, 0x9f]], tail],
      [[[0xf0, 0xf0]], [[0x90, 0xbf]], tail, tail],
      [[[0xf1, 0xf3]], tail, tail, tail],
      [[[0xf4, 0xf4]], [[0x80, 0x8f]], tail, tail],
    ],
    broken: 'all-that-fits',
    hasHoles: false,
  },
  gb18030: {
    forms: [
      [
        gbLead,
        [
          [0x40, 0x7e],
          [0x80, 0xfe],
        ],
      ],
      [gbLead, gbDigit, gbLead, gbDigit],
    ],
    broken: 'first-byte',
    hasHoles: true,
  },
  big5: {
    forms: [
      [
        [[0x81, 0xfe]],
        [
          [0x40, 0x7e],
          [0xa1, 0xfe],
        ],
      ],
    ],
    broken: 'first-byte',
    hasHoles: true,
  },
};
