import type { Encoding } from '../../model/source-page.ts';
import { type CharacterForms, characterForms } from './character-forms.ts';

/** Bytes that stand for no character; each stretch becomes one U+FFFD. */
export interface UndecodableStretch {
  offset: number;
  length: number;
}

/** The stretches that no character of the encoding explains, in order. */
export function findUndecodableBytes(bytes: Uint8Array, encoding: Encoding): UndecodableStretch[] {
  return encoding === 'utf-16le' || encoding === 'utf-16be'
    ? findLoneUnits(bytes, encoding)
    : findBrokenSequences(bytes, encoding, characterForms[encoding]);
}

function findLoneUnits(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): UndecodableStretch[] {
  const found: UndecodableStretch[] = [];
  const high = encoding === 'utf-16le' ? 1 : 0;
  const part = (offset: number) => (bytes[offset + high] ?? 0) & 0xfc;
  let offset = 0;
  while (offset < bytes.length) {
    const left = bytes.length - offset;
    const isHigh = left > 1 && part(offset) === 0xd8;
    if (isHigh && left > 3 && part(offset + 2) === 0xdc) {
      offset += 4;
    } else if (left === 1 || isHigh || part(offset) === 0xdc) {
      // Half a unit behind a half pair is lost with it.
      const length = Math.min(left, isHigh && left === 3 ? 3 : 2);
      found.push({ offset, length });
      offset += length;
    } else {
      offset += 2;
    }
  }
  return found;
}

function findBrokenSequences(
  bytes: Uint8Array,
  encoding: Encoding,
  table: CharacterForms,
): UndecodableStretch[] {
  const found: UndecodableStretch[] = [];
  const isCharacter = table.hasHoles ? characterCheck(encoding) : () => true;
  let offset = 0;
  while (offset < bytes.length) {
    if ((bytes[offset] ?? 0) < 0x80) {
      offset += 1;
      continue;
    }
    const { length, isWhole } = matchForms(bytes, offset, table);
    if (isWhole && isCharacter(bytes.subarray(offset, offset + length))) {
      offset += length;
      continue;
    }
    // A second byte that is ASCII may well be a character of its own.
    const isPair = isWhole && length === 2 && (bytes[offset + 1] ?? 0) >= 0x80;
    const taken = table.broken === 'all-that-fits' || isPair ? length : 1;
    found.push({ offset, length: taken });
    offset += taken;
  }
  return found;
}

/** How many bytes from `offset` on fit a form, and whether they fill it. */
function matchForms(
  bytes: Uint8Array,
  offset: number,
  { forms }: CharacterForms,
): { length: number; isWhole: boolean } {
  let longest = 1;
  for (const form of forms) {
    let fits = 0;
    while (fits < form.length && isIn(bytes[offset + fits], form[fits] ?? [])) fits += 1;
    if (fits === form.length) return { length: fits, isWhole: true };
    longest = Math.max(longest, fits);
  }
  return { length: longest, isWhole: false };
}

function isIn(byte: number | undefined, ranges: readonly (readonly [number, number])[]): boolean {
  return byte !== undefined && ranges.some(([from, to]) => byte >= from && byte <= to);
}

/** Answers whether a sequence stands for a character; each is looked up once. */
function characterCheck(encoding: Encoding): (sequence: Uint8Array) => boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const known = new Map<number, boolean>();
  return (sequence) => {
    const key = sequence.reduce((number, byte) => number * 256 + byte, 0);
    let answer = known.get(key);
    if (answer === undefined) {
      answer = decodes(decoder, sequence);
      known.set(key, answer);
    }
    return answer;
  };
}

function decodes(decoder: TextDecoder, sequence: Uint8Array): boolean {
  try {
    return decoder.decode(sequence) !== '\ufffd';
  } catch {
    return false;
  }
}
