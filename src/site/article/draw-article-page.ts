import type { Archive } from '../../browse/archive.ts';
import { findNeighbours } from '../../browse/find-neighbours.ts';
import { citeReference } from '../../cite/cite-reference.ts';
import { runsToText } from '../../cite/runs-to-text.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleCard } from '../../model/article-card.ts';
import { html, Markup } from '../../web/html.ts';
import { describeDate } from '../../words/describe-date.ts';
import { formatTime } from '../../words/format-time.ts';
import { renderArticle } from '../../write/render-article.ts';
import { articleReference } from '../article-reference.ts';
import { chinese } from '../chinese.ts';
import { configuration } from '../configuration.ts';
import { datePath } from '../date-path.ts';
import type { Trail } from '../draw-trail.ts';
import { permalink } from '../permalink.ts';
import { sourceTitle } from '../source-title.ts';
import { t } from '../t.ts';
import { titleOf } from '../title-of.ts';
import { drawCiting } from './draw-citing.ts';
import { drawFacts } from './draw-facts.ts';
import { drawHead } from './draw-head.ts';
import { drawMetadata } from './draw-metadata.ts';
import { drawNeighbours } from './draw-neighbours.ts';
import { drawOrigin } from './draw-origin.ts';
import { drawStep } from './draw-step.ts';

/** An article's page, but for what all pages share; scripts stand between its parts. */
export interface ArticlePage {
  title: string;
  description: string;
  path: string;
  trail: Trail;
  /** For the head of the page. */
  metadata: Markup;
  /** From the start of the content to the box that tells how to cite. */
  upper: Markup;
  citing: Markup;
  /** What comes after that box, with the margin. */
  lower: Markup;
  /** What a quotation copied from the page tells of it. */
  quoted: { article: string; source: string };
  step: Markup;
}

const { language } = configuration;

/** Draws an article's page without Astro: a large archive has as many as articles. */
export function drawArticlePage(
  article: Article,
  card: ArticleCard,
  archive: Archive,
): ArticlePage {
  const path = `/a/${article.id}/`;
  const time = article.date.value;
  const neighbours = findNeighbours(article, archive);
  const reference = articleReference(article);
  const { summary } = card;
  return {
    title: titleOf(card),
    description: summary,
    path,
    trail: [
      [t.chrome.dates, '/dates/'],
      ...(time === null ? [] : [[formatTime(time, language), datePath(time)] as const]),
    ],
    metadata: drawMetadata(article, { summary, reference }, archive),
    upper: html`<div class="wide"><article class="article">${drawHead(article, archive)}<div class="text"${chinese}>${new Markup(renderArticle(article))}</div>${drawEnd(article)}${drawFacts(article, archive)}`,
    citing: drawCiting(article, reference),
    lower: html`${drawOrigin(article, archive)}</article>${drawNeighbours(article, neighbours)}</div>`,
    quoted: {
      article: permalink(path),
      source: runsToText(citeReference(reference, 'gb-t-7714-2025')).replace(/\.$/, ''),
    },
    step: drawStep(neighbours),
  };
}

/** What follows the text: that it breaks off, and on paper what was printed. */
function drawEnd({ id, truncated, source, date }: Article): Markup {
  const when = date.basis === 'issue' ? '' : ` ${describeDate(date, language)}`;
  return html`${truncated ? html`<p class="truncated">${t.article.truncated}</p>` : null}<p class="clipping">${sourceTitle(source)}${when}<br>${permalink(`/a/${id}/`)}</p>`;
}
