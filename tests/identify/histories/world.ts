import { hash } from 'node:crypto';
import { Converter } from 'opencc-js/cn2t';
import type { ReadPage } from '../../../src/identify/identification.ts';
import { makeArticle } from '../make-article.ts';

/** An article as it truly is: `name` never changes, whatever happens to its text. */
export interface TrueArticle {
  readonly name: number;
  headline: string;
  paragraphs: string[];
}

export interface TruePage {
  articles: TrueArticle[];
  isTraditional: boolean;
}

/** What is in the archive, what was taken out of it, and what became of each article. */
export interface World {
  pages: Map<string, TruePage>;
  /** Pages taken out, to be restored. */
  cellar: { address: string; page: TruePage }[];
  /** Articles taken out of a page that stayed, to be restored. */
  cuttings: { address: string; article: TrueArticle }[];
  /** The name of an article that is now part of another → that other's name, with its text then. */
  mergedInto: Map<number, { into: number; text: TrueArticle; address: string }>;
  /** The name of a reprint → the article that it was copied from. */
  copyOf: Map<number, number>;
  /** The name of an article that was split off another → that other's name. */
  partOf: Map<number, number>;
  /** The days, `qiming/2024-01-01`, whose paper had the weekly column. */
  columns: Set<string>;
  nextName: number;
  nextPage: number;
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** The pages as `read` and `segment` would hand them on. */
export function readWorld(world: World): ReadPage[] {
  return [...world.pages].map(([address, page]) => {
    let line = 1;
    const written = (text: string) => (page.isTraditional ? toTraditional(text) : text);
    const articles = page.articles.map(({ headline, paragraphs }, index) => {
      const from = line;
      line += 1 + paragraphs.reduce((sum, text) => sum + Math.ceil(text.length / 25), 0);
      return makeArticle(`a${index + 1}`, written(headline), paragraphs.map(written), {
        lines: [[from, line - 1]],
      });
    });
    const all = page.articles.flatMap(({ headline, paragraphs }) => [headline, ...paragraphs]);
    return {
      address,
      paper: 'qiming',
      date: address.slice(7, 17),
      checksum: hash('sha256', written(all.join(''))),
      articles,
    };
  });
}

export function lengthOf(article: TrueArticle): number {
  return article.headline.length + article.paragraphs.join('').length;
}

export function emptyWorld(): World {
  return {
    pages: new Map(),
    cellar: [],
    cuttings: [],
    mergedInto: new Map(),
    partOf: new Map(),
    copyOf: new Map(),
    columns: new Set(),
    nextName: 1,
    nextPage: 0,
  };
}
