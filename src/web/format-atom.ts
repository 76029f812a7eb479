import { escapeXml } from './escape-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function formatAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `<id>${escapeXml(feed.home)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.folder)}feed.xml"/>`,
    `<updated>${moment(feed.updated)}</updated>`,
    `<author><name>${escapeXml(feed.title)}</name></author>`,
    feed.rights === null ? '' : `<rights>${escapeXml(feed.rights)}</rights>`,
    ...feed.entries.map(formatEntry),
    '</feed>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function formatEntry(entry: FeedEntry): string {
  return [
    '<entry xml:lang="zh-Hans">',
    `<title>${escapeXml(entry.title)}</title>`,
    `<id>${escapeXml(entry.url)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
    `<updated>${moment(entry.updated)}</updated>`,
    `<published>${moment(entry.printed ?? entry.added)}</published>`,
    ...entry.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    ...entry.categories.map((term) => `<category term="${escapeXml(term)}"/>`),
    `<summary>${escapeXml(entry.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A day as the moment that it begins in China, where the papers are printed. */
function moment(day: string): string {
  return `${day}T00:00:00+08:00`;
}
