import type { Authority } from '../../src/enrich/authority/authority.ts';
import { enrichPage } from '../../src/enrich/enrich-page.ts';
import { parseSourcePage } from '../../src/read/parse-source-page.ts';
import { segmentPage } from '../../src/segment/segment-page.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { PredictedPage } from './predicted-page.ts';

const issue = { paper: null, issued: null, page: null, edition: null, url: null, rights: null };

/** What the machine makes of a page when it knows nothing of it but its bytes. */
export function cutPage(
  { path, bytes }: Pick<LabelledPage, 'path' | 'bytes'>,
  authority: Authority,
): { predicted: PredictedPage; text: string } {
  const page = parseSourcePage({ path, address: path, bytes, issue });
  const { articles, pieces } = segmentPage(page, null);
  const facts = enrichPage(page, articles, authority);
  return {
    text: page.lines.join('\n'),
    predicted: {
      pieces,
      articles: articles.map((article, i) => ({
        ...article,
        paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
        regions: facts[i]?.regions.map(({ path }) => path) ?? [],
        topics: facts[i]?.topics.map(({ name }) => name) ?? [],
        date: facts[i]?.date ?? { value: null },
      })),
    },
  };
}
