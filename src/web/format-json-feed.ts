import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function formatJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: `${feed.folder}feed.json`,
    language: feed.language,
    items: feed.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      date_published: `${entry.printed ?? entry.added}T00:00:00+08:00`,
      date_modified: `${entry.updated}T00:00:00+08:00`,
      language: 'zh-Hans',
      ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
      ...(entry.categories.length > 0 && { tags: entry.categories }),
    })),
  });
}
