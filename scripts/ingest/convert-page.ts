import { parseCorrection } from '../../src/read/parse-correction.ts';
import { parseSourcePage } from '../../src/read/parse-source-page.ts';
import { segmentPage } from '../../src/segment/segment-page.ts';
import type { SourceFile } from '../archive/source-file.ts';
import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';
import type { Enrich } from './enrich.ts';
import { recallPage } from './recall-page.ts';
import { studyArticles } from './study-articles.ts';

export interface ConvertPageOptions {
  enrich: Enrich;
  /** Where conversions are kept for the next run. */
  folder: string;
  /** Changes with the code and the authority lists. */
  stamp: string;
}

type FileEffects = Pick<Effects, 'readBytes' | 'maybeReadText' | 'writeFile'>;

/**
 * Takes one page text through read, segment and enrich, or takes up what an earlier run made
 * of the same bytes, corrections, lists and code.
 */
export async function convertPage(
  source: SourceFile,
  options: ConvertPageOptions,
  effects: FileEffects,
): Promise<Conversion> {
  const { bytes, correction, key, known } = await recallPage(source, options, effects);
  if (known !== null) return known;
  const path = `${options.folder}/${key}`;
  const bulkPath = `${path}.bulk.json`;
  const page = parseSourcePage({ ...source, bytes });
  const { articles, pieces, findings } = segmentPage(
    page,
    correction === null ? null : parseCorrection(correction, source.correctionPath),
  );
  const { findings: pageFindings, lines, ...head } = page;
  const conversion: Conversion = {
    head: { ...head, path: source.publicPath, form: 'text' },
    bulkPath,
    articles,
    ...studyArticles(page, articles, options.enrich),
    findings: [...pageFindings, ...findings],
    kept: [key],
  };
  await effects.writeFile(bulkPath, JSON.stringify({ lines, pieces }));
  await effects.writeFile(`${path}.json`, JSON.stringify(conversion));
  return conversion;
}
