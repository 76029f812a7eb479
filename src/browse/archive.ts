import type { ArticleCard } from '../model/article-card.ts';
import type { ArticleMark } from '../model/article-mark.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { SourceCard } from '../model/source-card.ts';
import type { Topic } from '../model/topic.ts';
import type { DateShelf } from './list-dates.ts';
import type { PersonShelf } from './list-people.ts';
import type { PlaceShelf } from './list-places.ts';
import type { TopicShelf } from './list-topics.ts';
import type { Shelf } from './shelf.ts';

/** Where an article stands in a list, counted from 0; undefined where it is in none. */
export interface ListPosition {
  onPage: number | undefined;
  inSeries: number | undefined;
}

/** Everything that the pages draw, grouped once for all of them. */
export interface Archive {
  /** Newest first. */
  articles: readonly ArticleCard[];
  byId: ReadonlyMap<string, ArticleCard>;
  /** By article id. */
  marks: ReadonlyMap<string, ArticleMark>;
  /** Source address → its articles in page order. */
  pages: ReadonlyMap<string, readonly ArticleCard[]>;
  /** An article's place in the lists that it stands in, by its id: nobody has to look for it. */
  positions: ReadonlyMap<string, ListPosition>;
  /** Short names of the papers that it holds articles of. */
  papers: readonly string[];
  /** By address. */
  sources: readonly SourceCard[];
  ledger: ReadonlyMap<string, LedgerEntry>;
  /** A tree, in the order of the vocabulary. */
  topics: readonly TopicShelf[];
  /** A topic's names by its slug. */
  vocabulary: ReadonlyMap<string, Topic>;
  /** A tree, the fullest province first. */
  places: readonly PlaceShelf[];
  /** Years, the newest first, with their months and days. */
  years: readonly DateShelf[];
  undated: readonly ArticleCard[];
  monthDays: readonly Shelf[];
  people: ReadonlyMap<string, PersonShelf>;
  organisations: ReadonlyMap<string, Shelf>;
  /** Series by their names. */
  series: ReadonlyMap<string, Shelf>;
}
