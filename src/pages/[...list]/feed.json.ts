import type { APIRoute } from 'astro';
import { openFeeds } from '../../site/open-feeds.ts';
import type { Feed } from '../../web/feed.ts';
import { formatJsonFeed } from '../../web/format-json-feed.ts';

/** JSON Feed, for the archive and beside every list that can be followed. */
export function getStaticPaths() {
  return openFeeds();
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(formatJsonFeed(props.feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
