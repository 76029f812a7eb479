import { isAscii, isUtf8 } from 'node:buffer';
import { type Encoding, encoding as encodings } from '../../model/source-page.ts';
import { byteOrderMarks } from './byte-order-marks.ts';
import { measureTextCost } from './measure-text-cost.ts';

export interface FoundEncoding {
  encoding: Encoding;
  /** Bytes of the byte order mark before the text. */
  mark: number;
  /** Set where the mark names another encoding than the text is written in. */
  markSays: Encoding | null;
  /** The next best reading where the bytes do not decide between the two. */
  rival: Encoding | null;
  /** The form of the bytes or their mark leaves no doubt, whatever the text says. */
  isSure: boolean;
  /** How unlikely its characters are on average, in nats; 0 where they are too few to tell. */
  strangeness: number;
}

/** What a byte order mark is worth: more than a few odd characters, less than a page of them. */
const markWorth = 60;
/** Without a mark, what is rarely delivered has to look a little better, in nats. */
const rarity: Record<Encoding, number> = {
  'utf-8': 0,
  gb18030: 1,
  big5: 3,
  'utf-16le': 6,
  'utf-16be': 7,
};
/** A lead smaller than this, in nats, is chance. */
const doubtBelow = 4;
/** So many bytes of well-formed UTF-8 beyond ASCII are no chance. */
const sureBytes = 24;
/** Below this many characters an average says nothing. */
const enoughToJudge = 64;
const sampleBytes = 64 * 1024;

/** The encoding under which the bytes are the likeliest Chinese text. */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const [markSays, mark] = marked === undefined ? [null, 0] : [marked[0], marked[1].length];
  const parts = samples(bytes, mark);
  const readings = (isSurelyUtf8(bytes) ? (['utf-8'] as const) : encodings.options)
    .map((encoding) => readAs(encoding, parts, markSays))
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = readings;
  if (best === undefined) throw new Error('there are always encodings to try');
  const { encoding, text, cost } = best;
  const inDoubt = next !== undefined && next.text !== text && next.cost - cost < doubtBelow;
  return {
    encoding,
    mark,
    markSays: markSays === encoding ? null : markSays,
    rival: inDoubt ? next.encoding : null,
    isSure: next === undefined || markSays === encoding,
    strangeness: text.length < enoughToJudge ? 0 : measureTextCost(text) / text.length,
  };
}

interface Reading {
  encoding: Encoding;
  text: string;
  /** How unlikely the text is and, a little, the encoding. */
  cost: number;
}

function readAs(encoding: Encoding, parts: readonly Sample[], markSays: Encoding | null): Reading {
  const text = parts.map((part) => decodeSample(part, encoding)).join('');
  const prior = encoding === markSays ? -markWorth : rarity[encoding];
  return { encoding, text, cost: prior + measureTextCost(text) };
}

/**
 * ASCII alone, or so many well-formed sequences of UTF-8 that no other encoding writes them by chance.
 * (Read as UTF-16, plain ASCII may spell characters too; nobody means them.)
 */
function isSurelyUtf8(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
  if (!isUtf8(bytes)) return false;
  let beyondAscii = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) beyondAscii += 1;
    if (beyondAscii === sureBytes) return true;
  }
  return false;
}

interface Sample {
  bytes: Uint8Array;
  /** It ends before the text does, perhaps within a character. */
  isCut: boolean;
}

/** All of a short text; of a long one its head, and a stretch from its first byte beyond ASCII on. */
function samples(bytes: Uint8Array, mark: number): Sample[] {
  const cut = (from: number, to: number): Sample => ({
    bytes: bytes.subarray(from, to),
    isCut: to < bytes.length,
  });
  if (bytes.length - mark <= sampleBytes) return [cut(mark, bytes.length)];
  const beyondAscii = bytes.findIndex((byte, i) => i >= mark && byte >= 0x80);
  const start = beyondAscii === -1 ? mark : beyondAscii - ((beyondAscii - mark) % 2);
  return [cut(mark, mark + 4096), cut(start, start + sampleBytes)];
}

/** A character that the end of the sample cuts costs nothing. */
function decodeSample({ bytes, isCut }: Sample, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes, { stream: isCut });
}
