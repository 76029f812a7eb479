import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';
import type { Issue, Layout, LayoutRegion, SourcePage } from '../model/source-page.ts';
import { checkSignature } from './check-signature.ts';
import { checkSize } from './check-size.ts';
import { checkText } from './check-text.ts';
import { decodeText } from './encoding/decode-text.ts';
import { type FoundEncoding, findEncoding } from './encoding/find-encoding.ts';
import { findOddCharacters } from './find-odd-characters.ts';
import { findUndecodable } from './find-undecodable.ts';
import { findLayouts } from './layout/find-layouts.ts';
import { limits } from './limits.ts';
import { findLineNumbers, splitLines } from './split-lines.ts';

export interface SourceFile {
  /** The file, for messages. */
  path: string;
  /** The page's place in the archive. */
  address: string;
  bytes: Uint8Array;
  issue: Issue;
}

/** An average cost of characters that Chinese newsprint hardly reaches, in nats. */
const unusual = 10;

/**
 * Makes a page from the bytes of its text: encoding and line ends undone, nothing else changed.
 * What could not be decoded is U+FFFD and among the findings, so that every character is accounted for.
 */
export function parseSourcePage({ path, address, bytes, issue }: SourceFile): SourcePage {
  checkSize(bytes, limits.page, path, 'Split it into its pages, one file a page.');
  checkSignature(bytes, path);
  const found = findEncoding(bytes);
  const { encoding, mark } = found;
  const decoded = decodeText(bytes.subarray(mark), encoding);
  checkText(decoded, found, path);
  const lines = splitLines(decoded.text);
  const stretches = decoded.undecodable.map(({ offset, length }) => ({
    offset: offset + mark,
    length,
  }));
  const places = findLineNumbers(
    decoded.text,
    decoded.undecodable.map(({ at }) => at),
  );
  const layouts = findLayouts(lines);
  return {
    address,
    path,
    encoding,
    checksum: createHash('sha256').update(bytes).digest('hex'),
    issue,
    layout: layoutOfMost(layouts),
    layouts,
    lines,
    findings: [
      ...findEncodingDoubts(found, path),
      ...findUndecodable(bytes, stretches, places, { path, encoding }),
      ...findOddCharacters(lines, path, countEach(places)),
    ],
  };
}

function findEncodingDoubts(
  { encoding, markSays, rival, strangeness }: FoundEncoding,
  path: string,
): Finding[] {
  const findings: Finding[] = [];
  if (markSays !== null) {
    findings.push({
      where: path,
      message: `the byte order mark says ${markSays}, the text is ${encoding}; read as ${encoding}`,
    });
  }
  if (rival !== null) {
    findings.push({
      where: path,
      message: `read as ${encoding}; ${rival} fits nearly as well, the text is too short to tell`,
    });
  }
  if (strangeness > unusual) {
    findings.push({
      where: path,
      message: `reads oddly in every encoding known here; ${encoding} fits best`,
    });
  }
  return findings;
}

function layoutOfMost(layouts: readonly LayoutRegion[]): Layout {
  const counts = new Map<Layout, number>();
  for (const { layout, lines } of layouts) {
    counts.set(layout, (counts.get(layout) ?? 0) + lines[1] - lines[0] + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'clean';
}

function countEach(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
