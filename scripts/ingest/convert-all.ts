import { ExpectedError } from '../../src/model/expected-error.ts';
import { parseReadyArticles } from '../../src/read/parse-ready-articles.ts';
import { findTextSigns } from '../../src/segment/people/find-text-signs.ts';
import type { Failure, SourceList } from '../archive/list-sources.ts';
import type { SourceFile } from '../archive/source-file.ts';
import { startProgress } from '../cli/progress.ts';
import type { Effects } from '../effects/effects.ts';
import type { Conversion } from './conversion.ts';
import type { Converter } from './converter.ts';
import { enrichRecords } from './enrich-records.ts';
import type { HeldSource } from './held-source.ts';
import { holdSource } from './hold-source.ts';
import type { IngestOptions } from './ingest-archive.ts';
import { makeConverter } from './make-converter.ts';
import { makeLocalConverter } from './make-local-converter.ts';
import type { Stages } from './read-stages.ts';
import { recallPage } from './recall-page.ts';

/** Below this many sources the threads take longer to start than to work. */
const fewSources = 40;
/** How many sources wait at a time, so that memory stays bounded. */
const waiting = 32;

export interface Conversions {
  sources: HeldSource[];
  failures: Failure[];
}

/** Takes every source through the stages that need no other, in the order of their addresses. */
export async function convertAll(
  list: SourceList,
  options: IngestOptions,
  effects: Effects,
): Promise<Conversions> {
  const isSmall = list.sources.length < fewSources && !list.sources.some(isRecords);
  const converter = isSmall
    ? makeLocalConverter(options.stages, effects)
    : makeConverter(options.folders, options.stages, effects);
  const found: (HeldSource | Failure)[] = [];
  const progress = startProgress('reading pages', list.sources.length, effects, options.quiet);
  try {
    for (let start = 0; start < list.sources.length; start += waiting) {
      const some = list.sources.slice(start, start + waiting);
      const outcomes = some.map(async (source) => {
        const outcome = await convertOrFail(source, converter, options.stages, effects);
        progress.step();
        return outcome;
      });
      found.push(...(await Promise.all(outcomes)));
    }
  } finally {
    progress.end();
    await converter.close();
  }
  return {
    sources: found.filter((outcome) => 'head' in outcome),
    failures: [...list.failures, ...found.filter((outcome) => 'error' in outcome)],
  };
}

const isRecords = ({ form }: SourceFile): boolean => form === 'records';

async function convertOrFail(
  source: SourceFile,
  converter: Converter,
  stages: Stages,
  effects: Effects,
): Promise<HeldSource | Failure> {
  try {
    if (isRecords(source))
      return holdSource(await convertRecords(source, converter, stages, effects), null, effects);
    // What is known is taken up here: to have a thread read it costs more than to read it.
    const { known } = await recallPage(source, stages, effects);
    const conversion = known ?? (await converter.convert(source));
    return holdSource(conversion, `${stages.folder}/${conversion.kept[0]}.json`, effects);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { address: source.address, error };
  }
}

async function convertRecords(
  source: SourceFile,
  converter: Converter,
  stages: Stages,
  effects: Effects,
): Promise<Conversion> {
  const bytes = await effects.readBytes(source.path);
  const { page, articles } = parseReadyArticles({ ...source, bytes }, findTextSigns);
  const { findings, lines: _, ...head } = page;
  return {
    head: { ...head, path: source.publicPath, form: 'records' },
    bulkPath: null,
    articles,
    findings,
    ...(await enrichRecords({ ...page, lines: [] }, articles, { ...stages, converter }, effects)),
  };
}
