import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { parse as parseYaml } from 'yaml';
import { makeEffects } from '../scripts/effects/make-effects.ts';
import { loadLists } from './collection/load-lists.ts';
import { dossier } from './model/dossier.ts';
import { topic, topics } from './model/topic.ts';
import { archiveFolders } from './site/archive-folders.ts';

/** What people write; the articles and all that is generated with them: src/live.config.ts. */
export const collections = {
  topics: defineCollection({
    schema: topic,
    loader: loadLists({
      name: 'topics',
      folders: archiveFolders.authority,
      takes: (path) => path === 'topics.yml',
      parse: (lists) =>
        lists.flatMap(({ text }) =>
          topics.parse(parseYaml(text)).map((data) => ({ id: data.slug, data })),
        ),
      files: makeEffects(),
    }),
  }),
  dossiers: defineCollection({
    schema: dossier,
    loader: glob({ base: archiveFolders.dossiers, pattern: '*.mdx' }),
  }),
};
