import type { Archive } from '../../browse/archive.ts';
import { listMetadata } from '../../cite/list-metadata.ts';
import { makeJsonLd } from '../../cite/make-json-ld.ts';
import type { Reference } from '../../cite/reference.ts';
import type { Article } from '../../model/article.ts';
import { attribute } from '../../web/attribute.ts';
import { html, Markup } from '../../web/html.ts';
import { address } from '../address.ts';
import { arkAddress } from '../ark-address.ts';
import { configuration } from '../configuration.ts';
import { permalink } from '../permalink.ts';
import { shareImage } from '../share-image.ts';

/** For reference managers, search engines and other sites; for the head of an article's page. */
export function drawMetadata(
  article: Article,
  { summary, reference }: { summary: string; reference: Reference },
  { ledger }: Pick<Archive, 'ledger'>,
): Markup {
  const url = permalink(`/a/${article.id}/`);
  const rights = article.source.issue.rights ?? configuration.rights?.zh ?? null;
  const image = shareImage(article);
  const topics = article.topics.map(({ name }) => name);
  const jsonLd = makeJsonLd(reference, {
    summary,
    topics,
    places: article.regions.map(({ path }) => path.replaceAll('/', '')),
    corrections: article.corrections,
    modified: lastDay(article, ledger),
    rights,
    image: image.url,
    archiveUrl: permalink('/'),
  });
  const metadata = listMetadata(reference, { summary, topics, rights, image }).map(
    ({ kind, key, content }) => html`<meta${attribute(kind, key)}${attribute('content', content)}>`,
  );
  const citeAs = attribute('href', arkAddress(article.id) ?? url);
  return html`${metadata}<link rel="cite-as"${citeAs}><link rel="type" href="https://schema.org/NewsArticle"><link rel="item"${attribute('href', url)} type="text/html">${drawOtherForms(article)}<script type="application/ld+json">${new Markup(jsonLd)}</script>`;
}

/** The day that the article last changed for readers. */
function lastDay({ id, corrections }: Article, ledger: Archive['ledger']): string | null {
  const days = corrections.flatMap(({ date }) => date ?? []);
  const entry = ledger.get(id);
  if (entry !== undefined && entry.changed !== entry.first_seen) days.push(entry.changed);
  return days.toSorted().at(-1) ?? null;
}

function drawOtherForms({ id }: Article): Markup {
  const { features, license } = configuration;
  const json = attribute('href', address(`/a/${id}.json`));
  const forPrograms = html`<link rel="item"${json} type="application/json"><link rel="describedby"${json} type="application/json">`;
  return html`${features.json ? forPrograms : null}${license ? html`<link rel="license"${attribute('href', license)}>` : null}`;
}
