import type { IdentifiableArticle } from '../../src/identify/article-text.ts';

/** An article with only what a test says of it. */
export function makeArticle(
  key: string,
  headline: string,
  paragraphs: readonly string[],
  more: Partial<IdentifiableArticle> = {},
): IdentifiableArticle {
  return {
    key,
    kicker: null,
    headline,
    subtitle: null,
    lead: null,
    paragraphs: paragraphs.map((text) => ({ text, lines: [] })),
    subheads: [],
    captions: [],
    lines: [],
    ...more,
  };
}
