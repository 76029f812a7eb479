import type { Archive } from '../browse/archive.ts';
import { lastChange } from '../browse/last-change.ts';
import { newestArrivals } from '../browse/newest-arrivals.ts';
import type { ArticleCard } from '../model/article-card.ts';
import type { Feed, FeedEntry } from '../web/feed.ts';
import { languageTags } from '../words/language.ts';
import { configuration } from './configuration.ts';
import type { Followed } from './list-feeds.ts';
import { permalink } from './permalink.ts';
import { t } from './t.ts';
import { titleOf } from './title-of.ts';

/** How many articles a feed holds. */
const length = 30;
/** A day for what the ledger does not know. */
const unknown = '1970-01-01';
const signing = new Set(['reporter', 'correspondent', 'author', 'photographer']);

/** The feed of one list. */
export function makeFeed({ path, title, articles }: Followed, archive: Archive): Feed {
  const { language, name, rights } = configuration;
  return {
    title: path === '/' ? title : `${title}｜${name[language]}`,
    subtitle: t.browse.articlesLong(articles.length),
    language: languageTags[language],
    home: permalink(path),
    folder: permalink(path),
    updated: lastChange(articles, archive.ledger) ?? unknown,
    rights: rights?.[language] ?? null,
    entries: newestArrivals(articles, archive.ledger, length).map((card) =>
      makeEntry(card, archive),
    ),
  };
}

function makeEntry(card: ArticleCard, { ledger }: Archive): FeedEntry {
  const entry = ledger.get(card.id);
  return {
    url: permalink(`/a/${card.id}/`),
    title: titleOf(card),
    summary: card.summary,
    added: entry?.first_seen ?? unknown,
    updated: entry?.changed ?? unknown,
    printed: card.date.precision === 'day' ? card.date.value : null,
    authors: card.people.filter(({ role }) => signing.has(role)).map(({ name }) => name),
    categories: card.topics.map(({ name }) => name),
  };
}
