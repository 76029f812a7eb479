import { type CutArticle, cutArticle } from '../../src/model/cut-article.ts';
import type { SourcePage } from '../../src/model/source-page.ts';

type Changes = Partial<Omit<CutArticle, 'paragraphs'>> & { text?: string[] };

/** An article as cut from its page: `text` holds its paragraphs. */
export function cutArticleOf({ text = [], ...changes }: Changes = {}): CutArticle {
  return cutArticle.parse({
    key: 'a1',
    kind: 'news',
    series: null,
    kicker: null,
    headline: '',
    subtitle: null,
    lead: null,
    byline: { reporters: [], correspondents: [], authors: [], photographers: [], agency: null },
    dateline: { place: null, date: null },
    paragraphs: text.map((paragraph) => ({ text: paragraph, lines: [[1, 1]] })),
    subheads: [],
    captions: [],
    truncated: false,
    lines: [[1, 1]],
    quality: { confidence: 1, reasons: [], suspects: [] },
    corrections: [],
    ...changes,
  });
}

/** A page of these lines that nothing is known of but, maybe, its day of issue. */
export function pageWith(lines: string[], issued: string | null = null): SourcePage {
  return {
    address: 'test/01',
    path: 'content/sources/test/01.txt',
    encoding: 'utf-8',
    checksum: '',
    issue: { paper: null, issued, page: null, edition: null, url: null, rights: null },
    layout: 'clean',
    layouts: [],
    lines,
    findings: [],
  };
}
