import type { APIRoute } from 'astro';
import { type Followed, listFeeds } from '../../site/list-feeds.ts';
import { makeFeed } from '../../site/make-feed.ts';
import { openArchive } from '../../site/open-archive.ts';
import { formatAtom } from '../../web/format-atom.ts';

/** Atom, for the archive and beside every list that can be followed. */
export async function getStaticPaths() {
  return listFeeds(await openArchive()).map((followed) => ({
    params: { list: followed.path.slice(1, -1) || undefined },
    props: { followed },
  }));
}

export const GET: APIRoute<{ followed: Followed }> = async ({ props }) =>
  new Response(formatAtom(makeFeed(props.followed, await openArchive())), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
