import type { Archive } from '../../../src/browse/archive.ts';
import type { Article } from '../../../src/model/article.ts';
import { drawArticlePage } from '../../../src/site/article/draw-article-page.ts';
import { drawIdentity } from '../../../src/site/draw-identity.ts';
import { drawTrail } from '../../../src/site/draw-trail.ts';
import { drawTwinLinks } from '../../../src/site/draw-twin-links.ts';
import { attribute } from '../../../src/web/attribute.ts';
import { makeForm } from './make-form.ts';
import type { QuickDraw } from './quick-draw.ts';
import type { Sample } from './quick-work.ts';

/** Draws the pages of articles as src/pages/a/[id].astro drew the sample. */
export function drawArticlePages(
  archive: Archive,
  readArticle: (id: string) => Article,
  sample: Sample,
): QuickDraw {
  const draw = (pathname: string): string[] => {
    const id = pathname.slice('/a/'.length);
    const card = archive.byId.get(id);
    if (card === undefined) throw new Error(`${pathname} is the page of no article`);
    const page = drawArticlePage(readArticle(id), card, archive);
    const { article, source } = page.quoted;
    // Each with what closes it where it may be empty: a form's part never is.
    return [
      drawIdentity(page).text,
      page.metadata.text,
      drawTrail(page.trail).text + page.upper.text + page.citing.text,
      page.lower.text,
      attribute('data-article', article).text + attribute('data-source', source).text,
      `${page.step.text}</main>`,
      `${drawTwinLinks(page.path).text}</p></footer>`,
    ];
  };
  const fill = makeForm(sample.html, draw(sample.pathname));
  return (pathname) => fill(draw(pathname));
}
