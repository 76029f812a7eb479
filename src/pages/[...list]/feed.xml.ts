import type { APIRoute } from 'astro';
import { openFeeds } from '../../site/open-feeds.ts';
import type { Feed } from '../../web/feed.ts';
import { formatAtom } from '../../web/format-atom.ts';

/** Atom, for the archive and beside every list that can be followed. */
export function getStaticPaths() {
  return openFeeds();
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(formatAtom(props.feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
