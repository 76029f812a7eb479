import type { Archive } from '../browse/archive.ts';
import type { Feed } from '../web/feed.ts';
import { keyPages } from './key-pages.ts';
import { listFeeds } from './list-feeds.ts';
import { makeFeed } from './make-feed.ts';
import { openArchive } from './open-archive.ts';

interface FeedPage {
  params: { list: string | undefined };
  props: { feed: Feed };
  cacheKey: string;
}

const known = new WeakMap<Archive, FeedPage[]>();

/** The feeds of the archive and beside every list that can be followed; made once for all formats. */
export async function openFeeds(): Promise<FeedPage[]> {
  const archive = await openArchive();
  const feeds = known.get(archive) ?? makeFeeds(archive);
  known.set(archive, feeds);
  // Astro marks what a route gives it as that route's own.
  return feeds.map((page) => ({ ...page, params: { ...page.params } }));
}

function makeFeeds(archive: Archive): FeedPage[] {
  const pages = listFeeds(archive).map((followed) => ({
    params: { list: followed.path.slice(1, -1) || undefined },
    props: { feed: makeFeed(followed, archive) },
  }));
  return keyPages(archive, pages);
}
