import { parse as parseYaml } from 'yaml';
import type { Archive } from '../../../src/browse/archive.ts';
import { buildArchive } from '../../../src/browse/build-archive.ts';
import { parseLines } from '../../../src/collection/parse-lines.ts';
import type { ArticleCard } from '../../../src/model/article-card.ts';
import type { ArticleMark } from '../../../src/model/article-mark.ts';
import type { SourceCard } from '../../../src/model/source-card.ts';
import { topics as topicsSchema } from '../../../src/model/topic.ts';
import type { ArchiveFolders } from '../../archive/archive-folders.ts';
import type { Effects } from '../../effects/effects.ts';
import { readLedger } from '../../ingest/read-ledger.ts';
import { readLists } from '../../ingest/read-lists.ts';

/** The archive as its pages have it from Astro's collections, for what is drawn without Astro. */
export async function readArchive(
  folders: Pick<ArchiveFolders, 'articles' | 'ledger' | 'authority'>,
  effects: Pick<Effects, 'listFiles' | 'maybeReadText' | 'readBytes'>,
): Promise<Archive> {
  const cards = `${folders.articles}/_cards`;
  const lists = await readLists(folders.authority, effects);
  const topics = [...lists].find(([path]) => path.endsWith('/topics.yml'))?.[1] ?? '';
  return buildArchive({
    articles: parseLines<ArticleCard>(await effects.readBytes(`${cards}/articles.jsonl`)),
    marks: parseLines<ArticleMark>(await effects.readBytes(`${cards}/marks.jsonl`)),
    sources: parseLines<SourceCard>(await effects.readBytes(`${cards}/sources.jsonl`)),
    ledger: await readLedger(folders, effects),
    topics: topicsSchema.parse(parseYaml(topics)),
  });
}
