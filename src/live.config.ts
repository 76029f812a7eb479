import { defineLiveCollection } from 'astro:content';
import { makeEffects } from '../scripts/effects/make-effects.ts';
import { readLedger } from '../scripts/ingest/read-ledger.ts';
import { loadLive } from './collection/load-live.ts';
import { parseLines } from './collection/parse-lines.ts';
import type { ArticleCard } from './model/article-card.ts';
import type { ArticleMark } from './model/article-mark.ts';
import type { SourceCard } from './model/source-card.ts';
import { archiveFolders } from './site/archive-folders.ts';

const cards = `${archiveFolders.articles}/_cards`;
const files = makeEffects();

export const collections = {
  articles: defineLiveCollection({
    loader: loadLive({
      name: 'articles',
      idOf: ({ id }) => id,
      read: async () => parseLines<ArticleCard>(await files.readBytes(`${cards}/articles.jsonl`)),
    }),
  }),
  marks: defineLiveCollection({
    loader: loadLive({
      name: 'marks',
      idOf: ({ id }) => id,
      read: async () => parseLines<ArticleMark>(await files.readBytes(`${cards}/marks.jsonl`)),
    }),
  }),
  sources: defineLiveCollection({
    loader: loadLive({
      name: 'sources',
      idOf: ({ address }) => address,
      read: async () => parseLines<SourceCard>(await files.readBytes(`${cards}/sources.jsonl`)),
    }),
  }),
  ledger: defineLiveCollection({
    loader: loadLive({
      name: 'ledger',
      idOf: ({ id }) => id,
      read: () => readLedger(archiveFolders, files),
    }),
  }),
};
