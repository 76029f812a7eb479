import type { Correction } from '../../src/model/correction.ts';
import type { CutArticle } from '../../src/model/cut-article.ts';
import type { SourcePage } from '../../src/model/source-page.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { parseCorrection } from '../../src/read/parse-correction.ts';
import { parseReadyArticles } from '../../src/read/parse-ready-articles.ts';
import { parseSourcePage } from '../../src/read/parse-source-page.ts';
import { segmentPage } from '../../src/segment/segment-page.ts';
import type { SourceFile } from '../archive/source-file.ts';
import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';
import type { Enrich } from './enrich.ts';

/** Reads one source and takes it through the stages that need no other source. */
export async function convertSource(
  source: SourceFile,
  enrich: Enrich,
  effects: Pick<Effects, 'readBytes' | 'maybeReadText'>,
): Promise<Conversion> {
  const bytes = await effects.readBytes(source.path);
  if (source.form === 'records') {
    const { page, articles } = parseReadyArticles({ ...source, bytes });
    const record = { ...recordOf(page, 'records'), lines: [], pieces: [] };
    return finish(source, page, record, articles, enrich, []);
  }
  const page = parseSourcePage({ ...source, bytes });
  const correction = await maybeReadCorrection(source, effects);
  const { articles, pieces, findings } = segmentPage(page, correction);
  return finish(source, page, { ...recordOf(page, 'text'), pieces }, articles, enrich, findings);
}

async function maybeReadCorrection(
  { correctionPath }: SourceFile,
  effects: Pick<Effects, 'maybeReadText'>,
): Promise<Correction | null> {
  const text = await effects.maybeReadText(correctionPath);
  return text === null ? null : parseCorrection(text, correctionPath);
}

function recordOf(page: SourcePage, form: SourceRecord['form']): Omit<SourceRecord, 'articles'> {
  const { findings: _, ...rest } = page;
  return { ...rest, form, pieces: [] };
}

function finish(
  source: SourceFile,
  page: SourcePage,
  record: Conversion['record'],
  articles: CutArticle[],
  enrich: Enrich,
  findings: Conversion['findings'],
): Conversion {
  return {
    source,
    record,
    articles,
    facts: enrich(page, articles),
    findings: [...page.findings, ...findings],
  };
}
