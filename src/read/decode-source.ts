import type { Finding } from '../model/finding.ts';
import type { Encoding } from '../model/source-page.ts';
import { checkSignature } from './check-signature.ts';
import { checkText } from './check-text.ts';
import { decodeText } from './encoding/decode-text.ts';
import { type FoundEncoding, findEncoding } from './encoding/find-encoding.ts';
import { findLineNumbers } from './find-line-numbers.ts';
import { findUndecodable } from './find-undecodable.ts';

export interface DecodedSource {
  text: string;
  encoding: Encoding;
  /** By line, how many U+FFFD stand for bytes that could not be decoded. */
  replaced: Map<number, number>;
  findings: Finding[];
}

/** An average cost of characters that Chinese newsprint hardly reaches, in nats. */
const unusual = 10;

/** Makes text of the bytes of a source, or refuses them; `lineEnd` matches what ends its lines. */
export function decodeSource(bytes: Uint8Array, path: string, lineEnd: RegExp): DecodedSource {
  checkSignature(bytes, path);
  const found = findEncoding(bytes);
  const { encoding, mark } = found;
  const decoded = decodeText(bytes.subarray(mark), encoding);
  checkText(decoded, found, path);
  const { text, undecodable } = decoded;
  const lines = findLineNumbers(
    text,
    lineEnd,
    undecodable.map(({ at }) => at),
  );
  const stretches = undecodable.map(({ offset, length }) => ({ offset: offset + mark, length }));
  return {
    text,
    encoding,
    replaced: countEach(lines),
    findings: [
      ...findDoubts(found, path),
      ...findUndecodable(bytes, stretches, lines, { path, encoding }),
    ],
  };
}

function findDoubts({ encoding, markSays, rival, strangeness }: FoundEncoding, path: string) {
  const messages = [
    markSays !== null &&
      `the byte order mark says ${markSays}, the text is ${encoding}; read as ${encoding}`,
    rival !== null &&
      `read as ${encoding}; ${rival} fits nearly as well, the text is too short to tell`,
    strangeness > unusual &&
      `hardly reads as Chinese; was it converted wrongly before? Read as ${encoding}, which fits best`,
  ];
  return messages
    .filter((message) => message !== false)
    .map((message) => ({ where: path, message }));
}

function countEach(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
