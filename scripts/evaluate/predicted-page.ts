import type { Byline } from '../../src/model/byline.ts';
import type { Subhead } from '../../src/model/cut-article.ts';

/** What a machine made of an article, as far as it is measured. */
export interface PredictedArticle {
  headline: string;
  kicker: string | null;
  subtitle: string | null;
  lead: string | null;
  byline: Byline;
  paragraphs: string[];
  subheads: Subhead[];
  captions: string[];
  /** The following only where the facts are known. */
  regions?: string[];
  topics?: string[];
  date?: { value: string | null };
}

/** What a machine made of a page. */
export interface PredictedPage {
  articles: PredictedArticle[];
  /** The text of every piece; together the page's. */
  pieces: { text: string }[];
}
