import type { Archive } from '../../browse/archive.ts';
import type { Article } from '../../model/article.ts';
import { attribute } from '../../web/attribute.ts';
import { html, type Markup } from '../../web/html.ts';
import { sayReason } from '../../words/say-reason.ts';
import { address } from '../address.ts';
import { chinese } from '../chinese.ts';
import { configuration } from '../configuration.ts';
import { describeFormer } from '../describe-former.ts';
import { linePath } from '../record-pages.ts';
import { reportAddress } from '../report-address.ts';
import { sourceTitle } from '../source-title.ts';
import { t } from '../t.ts';

const { language, rights } = configuration;

/** Where an article comes from, how sure the machine is of it, and what became of it since. */
export function drawOrigin(article: Article, { ledger }: Pick<Archive, 'ledger'>): Markup {
  const report = reportAddress(article);
  const facts = [
    ...drawPlace(article),
    ...drawHistory(ledger.get(article.id)),
    ...drawQuality(article),
    ...drawCorrections(article),
    ...(rights
      ? [drawFact(t.article.rights, article.source.issue.rights ?? rights[language])]
      : []),
  ];
  return html`<section class="origin section"><h2>${t.article.origin}</h2><dl class="facts-list">${facts}</dl>${
    report ? html`<p class="more"><a${attribute('href', report)}>${t.article.report}</a></p>` : null
  }${drawTechnical(article)}</section>`;
}

function drawFact(name: string, value: string | Markup | readonly Markup[], of?: Markup): Markup {
  return html`<dt>${name}</dt><dd${of ?? null}>${value}</dd>`;
}

function drawPlace({ source }: Article): Markup[] {
  const page = html`<a${attribute('href', address(`/sources/${source.address}/`))}>${sourceTitle(source)}</a>`;
  const lines = source.lines.map(
    ([from, to]) => html` <a${lineLink(source, from)}>${t.article.lineRange(from, to)}</a>`,
  );
  return [drawFact(t.article.originOf, [page, ...lines])];
}

function lineLink(source: Article['source'], line: number): Markup {
  return attribute('href', `${address(linePath(source, line))}#L${line}`);
}

function drawHistory(entry: ReturnType<Archive['ledger']['get']>): Markup[] {
  if (entry === undefined) return [];
  const { first_seen, changed, former } = entry;
  const since =
    changed === first_seen ? null : html`${t.address.changed}${drawDay(changed, t.address.day)}`;
  const seen = drawFact(t.address.firstSeen, html`${drawDay(first_seen, t.address.day)}${since}`);
  if (!former) return [seen];
  const states = describeFormer(former, entry).map(
    ({ until, says }) =>
      html`<dd>${drawDay(until, t.address.until)}${says.join(language === 'zh' ? '，' : ', ')}</dd>`,
  );
  return [seen, html`<dt>${t.address.former}</dt>${states}`];
}

function drawDay(day: string, say: (day: string) => string): Markup {
  return html`<time datetime="${day}">${say(day)}</time>`;
}

function drawQuality({ quality: { confidence, reasons, suspects }, source }: Article): Markup[] {
  const doubts = reasons.map((reason) => sayReason(reason, language));
  const misread = suspects.map(
    ({ text, suggestion, line }) =>
      html`<p><a${lineLink(source, line)}>${t.article.suspect(text, suggestion, line)}</a></p>`,
  );
  return [
    drawFact(t.article.confidence, t.article.confidenceOf(confidence)),
    ...(doubts.length > 0
      ? [drawFact(t.article.doubts, doubts.join(language === 'zh' ? '；' : '; '))]
      : []),
    ...(misread.length > 0 ? [drawFact(t.article.suspects, misread, chinese)] : []),
  ];
}

function drawCorrections({ corrections }: Article): Markup[] {
  if (corrections.length === 0) return [];
  const made = corrections.map(({ what, date, note }) => {
    const day = date ? drawDay(date, (text) => text) : null;
    return html`<p>${day} ${what}${note ? `（${note}）` : null}</p>`;
  });
  return [drawFact(t.article.corrections, made, chinese)];
}

function drawTechnical({ paragraphs, source }: Article): Markup {
  const places = paragraphs.map(({ anchor, lines }, index) => {
    const links = lines.map(
      ([from, to]) =>
        html`<a href="${`${address(linePath(source, from))}#L${from}`}">${t.article.lineRange(from, to)}</a>`,
    );
    return html`<li><a href="#p-${anchor}">${t.article.paragraph(index + 1)}</a>${links}</li>`;
  });
  const facts = [
    drawFact(t.article.encoding, source.encoding.toUpperCase()),
    drawFact(t.article.checksum, html`<code>${source.checksum}</code>`),
    drawFact(t.article.converter, `Pressmark ${source.converter}`),
  ];
  return html`<details class="technical"><summary>${t.article.compare}</summary><ol class="compare">${places}</ol><dl class="facts-list">${facts}</dl></details>`;
}
