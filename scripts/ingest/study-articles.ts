import { anchorParagraphs } from '../../src/identify/anchor-paragraphs.ts';
import { fingerprintArticle } from '../../src/identify/fingerprint-article.ts';
import type { CutArticle } from '../../src/model/cut-article.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { SourcePage } from '../../src/model/source-page.ts';
import type { Enrich } from './enrich.ts';

/** What is found in articles without a look at any other source, each list in step with them. */
export interface Studies {
  facts: Facts[];
  /** By which the ledger knows the articles. */
  fingerprints: string[];
  /** The anchors of each article's paragraphs. */
  anchors: string[][];
}

export function studyArticles(page: SourcePage, articles: CutArticle[], enrich: Enrich): Studies {
  return {
    facts: enrich(page, articles),
    fingerprints: articles.map(fingerprintArticle),
    anchors: articles.map(({ paragraphs }) => anchorParagraphs(paragraphs.map(({ text }) => text))),
  };
}
