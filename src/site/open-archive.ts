import { getCollection, getLiveCollection } from 'astro:content';
import type { Archive } from '../browse/archive.ts';
import { buildArchive } from '../browse/build-archive.ts';

let opened: { edition: string | undefined; archive: Promise<Archive> } | undefined;

/** The archive that the pages draw; grouped once for a build, and anew after each ingest of `dev`. */
export function openArchive(): Promise<Archive> {
  const edition = process.env.PRESSMARK_EDITION;
  if (opened === undefined || opened.edition !== edition) opened = { edition, archive: open() };
  return opened.archive;
}

async function open(): Promise<Archive> {
  const [articles, marks, sources, ledger, topics] = await Promise.all([
    getLiveCollection('articles'),
    getLiveCollection('marks'),
    getLiveCollection('sources'),
    getLiveCollection('ledger'),
    getCollection('topics'),
  ]);
  return buildArchive({
    articles: dataOf(articles),
    marks: dataOf(marks),
    sources: dataOf(sources),
    ledger: dataOf(ledger),
    topics: topics.map(({ data }) => data),
  });
}

function dataOf<Data>({
  entries,
  error,
}: {
  entries?: readonly { data: Data }[];
  error?: Error;
}): Data[] {
  if (entries === undefined) throw error;
  return entries.map(({ data }) => data);
}
