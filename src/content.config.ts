import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { parse as parseYaml } from 'yaml';
import { makeEffects } from '../scripts/effects/make-effects.ts';
import { loadFolder } from './collection/load-folder.ts';
import { loadLists } from './collection/load-lists.ts';
import { makeCard } from './collection/make-card.ts';
import { parseLedger } from './identify/parse-ledger.ts';
import { articleCard } from './model/article-card.ts';
import { dossier } from './model/dossier.ts';
import { ledgerEntry } from './model/ledger-entry.ts';
import { sourceCard } from './model/source-card.ts';
import { sourceRecord } from './model/source-record.ts';
import { topic, topics } from './model/topic.ts';
import { archiveFolders } from './site/archive-folders.ts';
import { parseArticle } from './write/parse-article.ts';

const stamp = process.env.PRESSMARK_STAMP ?? '';
const files = makeEffects();

export const collections = {
  articles: defineCollection({
    schema: articleCard,
    loader: loadFolder({
      name: 'articles',
      folder: archiveFolders.articles,
      idOf: (path) => /^[^_/]+\/([^/]+)\.mdx$/u.exec(path)?.[1] ?? null,
      parse: (text, path) => {
        const data = makeCard(parseArticle(text, path));
        return { id: data.id, data };
      },
      stamp,
      files,
    }),
  }),
  sources: defineCollection({
    schema: sourceCard,
    loader: loadFolder({
      name: 'sources',
      folder: `${archiveFolders.articles}/_sources`,
      idOf: (path) => /^(.+)\.json$/u.exec(path)?.[1] ?? null,
      parse: (text) => {
        const { lines, pieces, layouts, ...data } = sourceRecord.parse(JSON.parse(text));
        return { id: data.address, data };
      },
      stamp,
      files,
    }),
  }),
  ledger: defineCollection({
    schema: ledgerEntry,
    loader: loadLists({
      name: 'ledger',
      folder: archiveFolders.ledger,
      takes: (path) => path.endsWith('.jsonl'),
      parse: (lists) =>
        parseLedger(lists.map(({ path, text }) => [path, text] as const)).map((data) => ({
          id: data.id,
          data,
        })),
      files,
    }),
  }),
  topics: defineCollection({
    schema: topic,
    loader: loadLists({
      name: 'topics',
      folder: archiveFolders.authority,
      takes: (path) => path === 'topics.yml',
      parse: (lists) =>
        lists.flatMap(({ text }) =>
          topics.parse(parseYaml(text)).map((data) => ({ id: data.slug, data })),
        ),
      files,
    }),
  }),
  dossiers: defineCollection({
    schema: dossier,
    loader: glob({ base: archiveFolders.dossiers, pattern: '*.mdx' }),
  }),
};
