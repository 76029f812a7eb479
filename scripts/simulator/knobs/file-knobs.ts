import type { KnobRow } from './knob.ts';

/** Knobs that change the bytes and not the words: what it does, how likely a page has it, how likely it shows at a place. */
export const fileKnobs = {
  'utf-8-mark': ['UTF-8 with a byte order mark', 0.06, 1],
  'utf-16le': ['UTF-16, low byte first', 0.04, 1],
  'utf-16be': ['UTF-16, high byte first', 0.03, 1],
  gb18030: ['GB18030', 0.1, 1],
  big5: ['Big5, the page in traditional characters', 0.04, 1],
  crlf: ['lines that end in CR LF', 0.12, 1],
  cr: ['lines that end in CR', 0.03, 1],
  'form-feeds': ['a form feed where the page begins or ends', 0.08, 1],
} as const satisfies Record<string, KnobRow>;
