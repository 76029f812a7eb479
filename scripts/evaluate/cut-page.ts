import { parseSourcePage } from '../../src/read/parse-source-page.ts';
import { segmentPage } from '../../src/segment/segment-page.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { PredictedPage } from './predicted-page.ts';

const issue = { paper: null, issued: null, page: null, edition: null, url: null, rights: null };

/** What the machine makes of a page when it knows nothing but its bytes. */
export function cutPage({ path, bytes }: LabelledPage): { predicted: PredictedPage; text: string } {
  const page = parseSourcePage({ path, address: path, bytes, issue });
  const { articles, pieces } = segmentPage(page, null);
  return {
    text: page.lines.join('\n'),
    predicted: {
      pieces,
      articles: articles.map((article) => ({
        ...article,
        paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
      })),
    },
  };
}
