import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { makeEffects } from '../scripts/effects/make-effects.ts';
import { loadFolder } from './collection/load-folder.ts';
import { loadLists } from './collection/load-lists.ts';
import { parseLedger } from './identify/parse-ledger.ts';
import { article } from './model/article.ts';
import { ledgerEntry } from './model/ledger-entry.ts';
import { sourceRecord } from './model/source-record.ts';
import { topic, topics } from './model/topic.ts';
import { parseArticle } from './write/parse-article.ts';
import { renderArticle } from './write/render-article.ts';

/** scripts/ says by environment where the archive lies; by default it is the one at hand. */
const content = resolve(process.env.PRESSMARK_CONTENT ?? 'content');
const articlesFolder = resolve(process.env.PRESSMARK_ARTICLES ?? `${content}/articles`);
const ledgerFolder = resolve(process.env.PRESSMARK_LEDGER ?? `${content}/ledger`);
const authorityFolder = resolve(process.env.PRESSMARK_AUTHORITY ?? `${content}/authority`);
const stamp = process.env.PRESSMARK_STAMP ?? '';
const files = makeEffects();

export const collections = {
  articles: defineCollection({
    schema: article,
    loader: loadFolder({
      name: 'articles',
      folder: articlesFolder,
      idOf: (path) => /^[^_/]+\/([^/]+)\.mdx$/u.exec(path)?.[1] ?? null,
      parse: (text, path) => {
        const data = parseArticle(text, path);
        return { id: data.id, data, rendered: { html: renderArticle(data) } };
      },
      stamp,
      files,
    }),
  }),
  sources: defineCollection({
    schema: sourceRecord,
    loader: loadFolder({
      name: 'sources',
      folder: `${articlesFolder}/_sources`,
      idOf: (path) => /^(.+)\.json$/u.exec(path)?.[1] ?? null,
      parse: (text) => {
        const data = JSON.parse(text);
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
      folder: ledgerFolder,
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
      folder: authorityFolder,
      takes: (path) => path === 'topics.yml',
      parse: (lists) =>
        lists.flatMap(({ text }) =>
          topics.parse(parseYaml(text)).map((data) => ({ id: data.slug, data })),
        ),
      files,
    }),
  }),
};
