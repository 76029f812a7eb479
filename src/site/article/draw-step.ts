import type { Neighbours } from '../../browse/find-neighbours.ts';
import type { ArticleCard } from '../../model/article-card.ts';
import { attribute } from '../../web/attribute.ts';
import { html, type Markup } from '../../web/html.ts';
import { address } from '../address.ts';
import { chinese } from '../chinese.ts';
import { t } from '../t.ts';
import { titleOf } from '../title-of.ts';

/** The way to the articles before and after on the printed page; nothing where it stood alone. */
export function drawStep({ previous, next }: Pick<Neighbours, 'previous' | 'next'>): Markup {
  if (previous === null && next === null) return html``;
  const links = [
    ...(previous === null ? [] : [drawLink('previous', 'prev', t.article.previous, previous)]),
    ...(next === null ? [] : [drawLink('next', 'next', t.article.next, next)]),
  ];
  return html`<nav class="step"${attribute('aria-label', t.article.onPage)}>${links}</nav>`;
}

function drawLink(name: string, rel: string, says: string, to: ArticleCard): Markup {
  return html`<a class="${name}"${attribute('href', address(`/a/${to.id}/`))} rel="${rel}"><small>${says}</small><span${chinese}>${titleOf(to)}</span></a>`;
}
