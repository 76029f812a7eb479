import { createHash } from 'node:crypto';
import type { CutArticle } from '../../src/model/cut-article.ts';
import type { SourcePage } from '../../src/model/source-page.ts';
import type { Effects } from '../effects/effects.ts';
import type { ConvertPageOptions } from './convert-page.ts';
import type { Converter } from './converter.ts';
import type { Studies } from './study-articles.ts';

/** What is found in ready-made articles, in step with them. */
export interface EnrichedRecords extends Studies {
  /** The names of the files that keep it for the next run, without their endings. */
  kept: string[];
}

export interface EnrichRecordsOptions extends Pick<ConvertPageOptions, 'folder' | 'stamp'> {
  converter: Pick<Converter, 'study'>;
}

/** Ready-made articles are enriched, and what was found of them is kept, in portions of this size. */
const portionSize = 500;

/** Finds the facts of ready-made articles, or takes up what an earlier run found in the same ones. */
export async function enrichRecords(
  page: SourcePage,
  articles: readonly CutArticle[],
  { folder, stamp, converter }: EnrichRecordsOptions,
  effects: Pick<Effects, 'maybeReadText' | 'writeFile'>,
): Promise<EnrichedRecords> {
  // The file's own checksum changes with every article in it; a portion does not.
  const context = JSON.stringify([stamp, { ...page, checksum: null, findings: null }]);
  const portions: Promise<Studies & { key: string }>[] = [];
  for (let start = 0; start < articles.length; start += portionSize) {
    portions.push(enrichPortion(articles.slice(start, start + portionSize)));
  }
  const found = await Promise.all(portions);
  return {
    facts: found.flatMap(({ facts }) => facts),
    fingerprints: found.flatMap(({ fingerprints }) => fingerprints),
    anchors: found.flatMap(({ anchors }) => anchors),
    kept: found.map(({ key }) => key),
  };

  async function enrichPortion(portion: CutArticle[]): Promise<Studies & { key: string }> {
    const key = createHash('sha256').update(context).update(JSON.stringify(portion)).digest('hex');
    const path = `${folder}/${key}.facts.json`;
    const known = await effects.maybeReadText(path);
    if (known !== null) return { ...(JSON.parse(known) as Studies), key };
    const made = await converter.study(page, portion);
    await effects.writeFile(path, JSON.stringify(made));
    return { ...made, key };
  }
}
