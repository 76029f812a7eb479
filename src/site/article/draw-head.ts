import type { Archive } from '../../browse/archive.ts';
import type { Article } from '../../model/article.ts';
import { attribute } from '../../web/attribute.ts';
import { html, type Markup } from '../../web/html.ts';
import { describeDate } from '../../words/describe-date.ts';
import { address } from '../address.ts';
import { chinese } from '../chinese.ts';
import { configuration } from '../configuration.ts';
import { datePath } from '../date-path.ts';
import { drawPhrases } from '../draw-phrases.ts';
import { paperName } from '../paper-name.ts';
import { t } from '../t.ts';

/** A headline of more characters than this is set smaller. */
const long = 40;

/** What stands above an article's text: headline, source, date, names. */
export function drawHead(article: Article, { series }: Pick<Archive, 'series'>): Markup {
  const { kicker, subtitle } = article;
  return html`<header>${drawBanner(article, series)}${drawLine('kicker', kicker)}${drawHeadline(article)}${drawLine('subtitle', subtitle)}<p class="imprint">${drawOrigin(article)}${drawDate(article)}<span>${t.article.kinds[article.kind]}</span>${drawNames(article)}</p></header>`;
}

function drawBanner({ series: name }: Article, all: Archive['series']): Markup | null {
  if (name === null) return null;
  const series = all.get(name);
  const link =
    series && html`<a${attribute('href', address(`/series/${series.slug}/`))}>${series.name}</a>`;
  return html`<p class="banner"${chinese}>${link ?? name}</p>`;
}

function drawLine(role: string, text: string | null): Markup | null {
  if (text === null) return null;
  return html`<p class="${role}"${chinese}>${drawPhrases(text)}</p>`;
}

function drawHeadline({ headline }: Article): Markup {
  if (headline === '') return html`<h1 class="untitled">${t.article.untitled}</h1>`;
  const size = headline.length > long ? html` class="long"` : null;
  return html`<h1${chinese}${size}>${drawPhrases(headline)}</h1>`;
}

function drawOrigin({ source: { address: source, issue } }: Article): Markup {
  const page = issue.page === null ? '' : ` ${t.article.pageNumber(issue.page)}`;
  return html`<a${attribute('href', address(`/sources/${source}/`))}>${paperName(issue.paper)}${page}</a>`;
}

function drawDate({ date }: Article): Markup {
  if (date.value === null) return html`<span>${t.article.noDate}</span>`;
  const words = describeDate(date, configuration.language);
  return html`<a${attribute('href', address(datePath(date.value)))}><time datetime="${date.value}">${words}</time></a>`;
}

function drawNames({ byline }: Article): Markup[] {
  const { reporter, correspondent, author, photographer } = t.article.roles;
  const signed = [
    [reporter, byline.reporters],
    [correspondent, byline.correspondents],
    [author, byline.authors],
    [photographer, byline.photographers],
    [t.article.agency, byline.agency === null ? [] : [byline.agency]],
  ] as const;
  return signed
    .filter(([, names]) => names.length > 0)
    .map(([role, names]) => html`<span>${role} <span${chinese}>${names.join(' ')}</span></span>`);
}
