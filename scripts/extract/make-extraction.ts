import type { Extraction } from '../../src/model/extraction.ts';
import type { Extracted } from './extracted.ts';

/** What `extract` prints: a contract with other programs. */
export function makeExtraction(source: string, extracted: Extracted): Extraction {
  const { page, articles, facts, pieces } = extracted;
  return {
    source,
    encoding: page.encoding,
    layout: page.layout,
    articles: articles.map(({ key, given: _given, paragraphs, ...rest }, i) => ({
      id: key,
      ...rest,
      paragraphs: paragraphs.map(({ text }) => text),
      date: facts[i]?.date ?? { value: null, precision: 'unknown', basis: 'text', evidence: '' },
      regions: facts[i]?.regions.map(({ path }) => path) ?? [],
      topics: facts[i]?.topics.map(({ name }) => name) ?? [],
    })),
    pieces,
  };
}
