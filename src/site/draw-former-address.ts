import type { FormerAddress } from '../identify/list-former-addresses.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { SourceCard } from '../model/source-card.ts';
import { html, type Markup } from '../web/html.ts';
import { address } from './address.ts';
import { configuration } from './configuration.ts';
import { paperName } from './paper-name.ts';
import { permalink } from './permalink.ts';
import { sourceTitle } from './source-title.ts';
import { t } from './t.ts';

/** The page of an address that is no article's own any more, but for what all pages share. */
export interface FormerPage {
  title: string;
  head: Markup;
  main: Markup;
}

type Source = Pick<SourceCard, 'address' | 'issue'>;

/**
 * Draws where the article of a former address is now, or why there is none. A large archive has as
 * many newsroom's ids as articles: their pages are made of this without Astro.
 */
export function drawFormerAddress(former: FormerAddress, source: Source | undefined): FormerPage {
  const { title, intro } = describe(former);
  return {
    title,
    head: drawHead(former),
    main: html`<header class="heading"><h1>${title}</h1><p class="intro">${intro}</p></header>${drawHeirs(former.to)}<section class="section"><h2>${t.address.recordTitle}</h2><dl class="facts-list">${drawRecord(former, source)}</dl></section>`,
  };
}

/** Whether it leads to one article only, as a newsroom's id does. */
export function isMoved({ to }: FormerAddress): boolean {
  return to.length === 1;
}

function describe({ entry, to }: FormerAddress): { title: string; intro: string } {
  const words = t.address;
  if (to.length > 1) return { title: words.choiceTitle, intro: words.choice };
  if (to.length === 1) return { title: words.movedTitle, intro: words.moved };
  return entry.status === 'live'
    ? { title: words.missingTitle, intro: words.missing }
    : { title: words.goneTitle, intro: words.gone };
}

function drawHead({ to: [heir, ...others] }: FormerAddress): Markup {
  if (heir === undefined || others.length > 0) return html``;
  const path = `/a/${heir.id}/`;
  return html`<link rel="canonical" href="${permalink(path)}"><meta http-equiv="refresh" content="0; url=${address(path)}">`;
}

function drawHeirs(heirs: readonly LedgerEntry[]): Markup | null {
  if (heirs.length === 0) return null;
  const items = heirs.map(({ id, headline, paper, date }) => {
    const day = date === null ? '' : ` ${t.address.day(date)}`;
    return html`<li><a href="${address(`/a/${id}/`)}"${chinese}>${headline || t.article.untitled}</a> ${paperName(paper)}${day}</li>`;
  });
  return html`<ul>${items}</ul>`;
}

function drawRecord({ name, entry, to }: FormerAddress, source: Source | undefined): Markup[] {
  const words = t.address;
  const isGone = to.length === 0 && entry.status !== 'live';
  const page =
    source === undefined
      ? html`<code>${entry.source}</code>`
      : html`<a href="${address(`/sources/${source.address}/`)}">${sourceTitle(source)}</a>`;
  const facts: (readonly [name: string, value: Markup, of?: Markup] | null)[] = [
    [words.headline, html`${entry.headline || t.article.untitled}`, chinese],
    [words.paper, html`${paperName(entry.paper)}`],
    entry.date === null ? null : [words.date, drawDay(entry.date)],
    [words.source, page],
    [words.id, html`<code>${name}</code>`],
    [words.firstSeen, drawDay(entry.first_seen)],
    isGone ? [words.removed, drawDay(entry.changed)] : null,
    isGone && entry.reason !== null ? [words.reason, html`${words.reasons[entry.reason]}`] : null,
    entry.note === null ? null : [words.note, html`${entry.note}`, chinese],
  ];
  return facts
    .filter((fact) => fact !== null)
    .map(([term, value, of = html``]) => html`<dt>${term}</dt><dd${of}>${value}</dd>`);
}

function drawDay(day: string): Markup {
  return html`<time datetime="${day}">${t.address.day(day)}</time>`;
}

/** The mark of Chinese words on a site in another language. */
const chinese = configuration.language === 'zh' ? html`` : html` lang="zh-Hans"`;
