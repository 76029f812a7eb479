import type { GoldPage } from './gold-page.ts';
import { matchArticles } from './match-articles.ts';
import { normalizeText } from './normalize-text.ts';
import type { PredictedPage } from './predicted-page.ts';
import { type ArticleScore, scoreArticle } from './score-article.ts';

export interface ScoredArticle {
  page: string;
  id: string;
  headline: string;
  /** 0 where no article of the machine shares half of its text. */
  iou: number;
  /** The machine's headline, null where it has no such article. */
  found: string | null;
  score: ArticleScore | null;
}

/** One page measured, in counts that can be added up over pages. */
export interface PageScore {
  page: string;
  layout: GoldPage['layout'];
  /** Articles of the machine that share at least four fifths of their text with one of the truth. */
  sound: number;
  predicted: number;
  gold: number;
  articles: ScoredArticle[];
  characters: number;
  lost: number;
  invented: number;
}

/** Measures what a machine made of a page against its labels; `source` is the decoded text. */
export function scorePage(gold: GoldPage, predicted: PredictedPage, source: string): PageScore {
  const matches = matchArticles(gold.articles, predicted.articles);
  const printed = countCharacters(source);
  const accounted = countCharacters(predicted.pieces.map((piece) => piece.text).join(''));
  return {
    page: gold.source,
    layout: gold.layout,
    sound: matches.filter((match) => match.iou >= 0.8).length,
    predicted: predicted.articles.length,
    gold: gold.articles.length,
    articles: gold.articles.map((article) => {
      const match = matches.find((other) => other.gold === article);
      return {
        page: gold.source,
        id: article.id,
        headline: article.headline,
        iou: match?.iou ?? 0,
        found: match?.predicted.headline ?? null,
        score: match === undefined ? null : scoreArticle(article, match.predicted),
      };
    }),
    characters: sum(printed.values()),
    lost: missing(printed, accounted),
    invented: missing(accounted, printed),
  };
}

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of normalizeText(text)) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

function missing(from: Map<string, number>, by: Map<string, number>): number {
  return sum([...from].map(([char, count]) => Math.max(0, count - (by.get(char) ?? 0))));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
