import { getCollection } from 'astro:content';
import type { Archive } from '../browse/archive.ts';
import { buildArchive } from '../browse/build-archive.ts';

let opened: Promise<Archive> | undefined;

/** The archive that the pages draw; grouped once for a build, anew for each look in development. */
export function openArchive(): Promise<Archive> {
  if (opened === undefined || import.meta.env.DEV) opened = open();
  return opened;
}

async function open(): Promise<Archive> {
  const [articles, sources, ledger, topics] = await Promise.all([
    getCollection('articles'),
    getCollection('sources'),
    getCollection('ledger'),
    getCollection('topics'),
  ]);
  return buildArchive({
    articles: articles.map(({ data }) => data),
    sources: sources.map(({ data }) => data),
    ledger: ledger.map(({ data }) => data),
    topics: topics.map(({ data }) => data),
  });
}
