import { createHash } from 'node:crypto';
import type { Issue, Layout, LayoutRegion, SourcePage } from '../model/source-page.ts';
import { checkSize } from './check-size.ts';
import { decodeSource } from './decode-source.ts';
import { findOddCharacters } from './find-odd-characters.ts';
import { findLayouts } from './layout/find-layouts.ts';
import { limits } from './limits.ts';
import { lineEnds } from './line-ends.ts';
import { splitLines } from './split-lines.ts';

export interface SourceFile {
  /** The file, for messages. */
  path: string;
  /** The page's place in the archive. */
  address: string;
  bytes: Uint8Array;
  issue: Issue;
}

/**
 * Makes a page from the bytes of its text: encoding and line ends undone, nothing else changed.
 * What could not be decoded is U+FFFD and among the findings, so that every character is accounted for.
 */
export function parseSourcePage({ path, address, bytes, issue }: SourceFile): SourcePage {
  checkSize(bytes.length, limits.page, path, 'Split it into its pages, one file a page.');
  const { text, encoding, replaced, findings } = decodeSource(bytes, path, lineEnds.page);
  const lines = splitLines(text, lineEnds.page);
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
    findings: [...findings, ...findOddCharacters(lines, path, replaced)],
  };
}

function layoutOfMost(layouts: readonly LayoutRegion[]): Layout {
  const counts = new Map<Layout, number>();
  for (const { layout, lines } of layouts) {
    counts.set(layout, (counts.get(layout) ?? 0) + lines[1] - lines[0] + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'clean';
}
