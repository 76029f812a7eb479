import type { Neighbours } from '../../browse/find-neighbours.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleCard } from '../../model/article-card.ts';
import { attribute } from '../../web/attribute.ts';
import { html, type Markup } from '../../web/html.ts';
import { address } from '../address.ts';
import { chinese } from '../chinese.ts';
import { datePath } from '../date-path.ts';
import { t } from '../t.ts';
import { titleOf } from '../title-of.ts';

/** What stands around an article in the archive, for the margin of its page. */
export function drawNeighbours(
  { id, series: name, date }: Pick<Article, 'id' | 'series' | 'date'>,
  { page, series, sameStory, related }: Neighbours,
): Markup {
  const day = date.precision === 'day' ? date.value : null;
  const groups = [
    drawGroup(t.article.sameStory, sameStory),
    page.length > 1 ? drawGroup(t.article.onPage, page, drawSameDay(day)) : html``,
    drawGroup(t.article.inSeries(name ?? ''), series),
    drawGroup(t.article.related, related),
  ];
  return html`<aside class="neighbours"${attribute('aria-label', t.article.neighbours)}>${groups}</aside>`;

  function drawGroup(
    title: string,
    articles: readonly ArticleCard[],
    more: Markup | null = null,
  ): Markup {
    if (articles.length === 0) return html``;
    return html`<section class="section"><h2>${title}</h2><ol class="plain"${chinese}>${articles.map(drawItem)}</ol>${more}</section>`;
  }

  function drawItem(other: ArticleCard): Markup {
    return other.id === id
      ? html`<li><span aria-current="page">${titleOf(other)}</span></li>`
      : html`<li><a href="${address(`/a/${other.id}/`)}">${titleOf(other)}</a></li>`;
  }
}

function drawSameDay(day: string | null): Markup | null {
  if (day === null) return null;
  return html`<p class="more"><a${attribute('href', address(datePath(day)))}>${t.article.sameDay}</a></p>`;
}
