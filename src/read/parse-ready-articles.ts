import { createHash } from 'node:crypto';
import type { CutArticle } from '../model/cut-article.ts';
import type { SourcePage } from '../model/source-page.ts';
import { checkSize } from './check-size.ts';
import { decodeSource } from './decode-source.ts';
import { findOddCharacters } from './find-odd-characters.ts';
import { limits } from './limits.ts';
import { lineEnds } from './line-ends.ts';
import type { SourceFile } from './parse-source-page.ts';
import { checkNewId } from './records/check-new-id.ts';
import { type FindTextSigns, makeCutArticle } from './records/make-cut-article.ts';
import { parseRecord } from './records/parse-record.ts';
import { splitLines } from './split-lines.ts';

/**
 * Makes articles of a newsroom's `.jsonl`, one record a line, blank lines skipped. Every article
 * lies on the one line of its record. `findSigns` reads in its words what a record does not say.
 */
export function parseReadyArticles(
  { path, address, bytes, issue }: SourceFile,
  findSigns: FindTextSigns | null = null,
): { page: SourcePage; articles: CutArticle[] } {
  checkSize(bytes.length, limits.records, path, 'Split it, as by year.');
  const { text, encoding, replaced, findings } = decodeSource(bytes, path, lineEnds.records);
  const lines = splitLines(text, lineEnds.records);
  const articles: CutArticle[] = [];
  const ids = new Map<string, number>();
  lines.forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    const record = parseRecord(content, `${path}:${line}`);
    checkNewId(ids, record.id, path, line);
    articles.push(makeCutArticle(record, { key: `a${articles.length + 1}`, line, findSigns }));
  });
  return {
    articles,
    page: {
      address,
      path,
      encoding,
      checksum: createHash('sha256').update(bytes).digest('hex'),
      issue,
      layout: 'clean',
      layouts: [{ lines: [1, lines.length], layout: 'clean', evidence: 'records of a newsroom' }],
      lines,
      findings: [...findings, ...findOddCharacters(lines, path, replaced)],
    },
  };
}
