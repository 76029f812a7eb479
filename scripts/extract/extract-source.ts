import { ExpectedError } from '../../src/model/expected-error.ts';
import type { Piece } from '../../src/model/piece.ts';
import { parseCorrection } from '../../src/read/parse-correction.ts';
import { parseReadyArticles } from '../../src/read/parse-ready-articles.ts';
import { parseSourcePage } from '../../src/read/parse-source-page.ts';
import { findTextSigns } from '../../src/segment/people/find-text-signs.ts';
import { segmentPage } from '../../src/segment/segment-page.ts';
import type { SourceFile } from '../archive/source-file.ts';
import type { Effects } from '../effects/effects.ts';
import type { Enrich } from '../ingest/enrich.ts';
import type { Extracted } from './extracted.ts';

/** Takes one source through read, segment and enrich, its corrections applied; writes nothing. */
export async function extractSource(
  source: SourceFile,
  enrich: Enrich,
  effects: Pick<Effects, 'readBytes' | 'maybeReadText'>,
): Promise<Extracted> {
  const bytes = await readSource(source.path, effects);
  if (source.form === 'records') return extractRecords({ ...source, bytes }, enrich);
  const page = parseSourcePage({ ...source, bytes });
  const text = await effects.maybeReadText(source.correctionPath);
  const correction = text === null ? null : parseCorrection(text, source.correctionPath);
  const { articles, pieces, findings } = segmentPage(page, correction);
  return {
    page,
    articles,
    facts: enrich(page, articles),
    pieces,
    findings: [...page.findings, ...findings],
  };
}

function extractRecords(source: SourceFile & { bytes: Uint8Array }, enrich: Enrich): Extracted {
  const { page, articles } = parseReadyArticles(source, findTextSigns);
  const pieces = articles.map(({ key, lines }): Piece => {
    const [line = [1, 1]] = lines;
    return { role: 'body', article: key, lines: line, text: page.lines[line[0] - 1] ?? '' };
  });
  return { page, articles, facts: enrich(page, articles), pieces, findings: page.findings };
}

async function readSource(path: string, effects: Pick<Effects, 'readBytes'>): Promise<Uint8Array> {
  try {
    return await effects.readBytes(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ExpectedError({
      what: 'the file cannot be read',
      where: path,
      expected: 'a file that may be read',
      found: reason,
      fix: 'Name a source text.',
      status: 2,
    });
  }
}
