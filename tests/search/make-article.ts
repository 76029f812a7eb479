import type { Article } from '../../src/model/article.ts';

export interface Draft
  extends Partial<Omit<Article, 'paragraphs' | 'topics' | 'regions' | 'date'>> {
  paragraphs?: string[];
  topics?: string[];
  regions?: string[];
  date?: string | null;
  reporters?: string[];
}

/** A whole article around the few facts that a test is about. */
export function makeArticle(draft: Draft): Article {
  const date = draft.date === undefined ? '2024-04-12' : draft.date;
  const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;
  const length = (date?.length ?? 0) as 0 | keyof typeof precisions;
  return {
    id: '0000000000',
    aliases: [],
    kind: 'news',
    series: null,
    kicker: null,
    headline: '',
    subtitle: null,
    lead: null,
    dateline: { place: null, date: null },
    subheads: [],
    captions: [],
    truncated: false,
    quality: { confidence: 1, reasons: [], suspects: [] },
    corrections: [],
    people: [],
    organisations: [],
    related: [],
    sameStory: [],
    ...draft,
    byline: draft.byline ?? {
      reporters: draft.reporters ?? [],
      correspondents: [],
      authors: [],
      photographers: [],
      agency: null,
    },
    paragraphs: (draft.paragraphs ?? []).map((text, i) => ({ text, lines: [], anchor: `p${i}` })),
    topics: (draft.topics ?? []).map((name) => ({
      name,
      slug: `t-${name}`,
      score: 1,
      evidence: [],
    })),
    regions: (draft.regions ?? []).map((path) => ({
      path,
      slug: path,
      evidence: [],
      confidence: 1,
    })),
    date: {
      value: date,
      precision: length === 0 ? 'unknown' : precisions[length],
      basis: 'issue',
      evidence: '',
    },
    source: {
      address: 'qiming/2024-04-12/01',
      path: 'content/sources/qiming/2024-04-12/01.txt',
      encoding: 'utf-8',
      layout: 'clean',
      checksum: '',
      issue: { paper: null, issued: null, page: null, edition: null, url: null, rights: null },
      lines: [],
      converter: '0',
    },
  };
}
