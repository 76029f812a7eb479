import type { Extraction } from '../../src/model/extraction.ts';
import type { ArticleDate } from '../../src/model/facts.ts';
import type { Extracted } from './extracted.ts';

const unknownDate: ArticleDate = {
  value: null,
  precision: 'unknown',
  basis: 'text',
  evidence: '',
};

/** What `extract` prints: a contract with other programs. */
export function makeExtraction(source: string, extracted: Extracted): Extraction {
  const { page, articles, facts, pieces } = extracted;
  return {
    source,
    encoding: page.encoding,
    layout: page.layout,
    articles: articles.map((article, i) => ({
      id: article.key,
      kind: article.kind,
      series: article.series,
      kicker: article.kicker,
      headline: article.headline,
      subtitle: article.subtitle,
      lead: article.lead,
      byline: article.byline,
      dateline: article.dateline,
      date: facts[i]?.date ?? unknownDate,
      paragraphs: article.paragraphs.map(({ text }) => text),
      subheads: article.subheads,
      captions: article.captions,
      regions: facts[i]?.regions.map(({ path }) => path) ?? [],
      topics: facts[i]?.topics.map(({ name }) => name) ?? [],
      truncated: article.truncated,
      lines: article.lines,
      quality: article.quality,
      corrections: article.corrections,
    })),
    pieces,
  };
}
