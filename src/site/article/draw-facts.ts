import type { Archive } from '../../browse/archive.ts';
import type { Article } from '../../model/article.ts';
import { attribute } from '../../web/attribute.ts';
import { html, type Markup } from '../../web/html.ts';
import { describeDate } from '../../words/describe-date.ts';
import { address } from '../address.ts';
import { chinese } from '../chinese.ts';
import { configuration } from '../configuration.ts';
import { drawMixed } from '../draw-mixed.ts';
import { placeName } from '../place-name.ts';
import { t } from '../t.ts';
import { topicName } from '../topic-name.ts';

type Shelves = Pick<Archive, 'vocabulary' | 'people' | 'organisations'>;

/** What is known of an article, with the words that tell it. */
export function drawFacts(article: Article, archive: Shelves): Markup {
  const facts = [
    drawFact(t.chrome.topics, drawTopics(article, archive)),
    drawFact(t.chrome.places, drawPlaces(article)),
    drawFact(t.chrome.people, drawPeople(article, archive), chinese),
    drawFact(t.chrome.organisations, drawOrganisations(article, archive), chinese),
    html`<dt>${t.article.date}</dt><dd>${drawDate(article)}</dd>`,
  ];
  return html`<section class="facts section"><h2>${t.article.facts}</h2><dl class="facts-list">${facts}</dl>${drawEvidence(article)}</section>`;
}

function drawFact(name: string, values: readonly Markup[], of: Markup = html``): Markup {
  if (values.length === 0) return html``;
  const items = values.map((value) => html`<li>${value}</li>`);
  return html`<dt>${name}</dt><dd><ul${of}>${items}</ul></dd>`;
}

function drawTopics({ topics }: Article, { vocabulary }: Shelves): Markup[] {
  return topics.map(({ name, slug }) => {
    const topic = vocabulary.get(slug);
    return drawLink(`/topics/${slug}/`, html`${topic === undefined ? name : topicName(topic)}`);
  });
}

function drawPlaces({ regions }: Article): Markup[] {
  return regions.map(({ path, slug }) =>
    drawLink(`/regions/${slug}/`, drawMixed(placeName(path.split('/').join(' '), slug))),
  );
}

function drawPeople(article: Article, { people }: Shelves): Markup[] {
  return article.people.map(({ name, slug, office }) => {
    const person = people.has(slug) ? drawLink(`/people/${slug}/`, html`${name}`) : name;
    return html`${person}${office ? html`<span class="why">（${office}）</span>` : null}`;
  });
}

function drawOrganisations(article: Article, { organisations }: Shelves): Markup[] {
  return article.organisations.map(({ name, slug }) =>
    organisations.has(slug) ? drawLink(`/organisations/${slug}/`, html`${name}`) : html`${name}`,
  );
}

function drawLink(path: string, name: Markup): Markup {
  return html`<a${attribute('href', address(path))}>${name}</a>`;
}

function drawDate({ date }: Article): Markup {
  const words = describeDate(date, configuration.language);
  if (date.basis === 'issue' || date.evidence === '') return html`${words}`;
  return html`${words}<span class="why"${chinese}>${t.article.evidenceOf([date.evidence])}</span>`;
}

function drawEvidence({ topics, regions }: Article): Markup | null {
  const named = [
    ...topics.map(({ name, evidence }) => [name, evidence] as const),
    ...regions.map(({ path, evidence }) => [path.split('/').join(' '), evidence] as const),
  ].filter(([, evidence]) => evidence.length > 0);
  if (named.length === 0) return null;
  const items = named.map(
    ([name, evidence]) => html`<li>${name}：${t.article.evidenceOf(evidence)}</li>`,
  );
  return html`<details class="evidence"><summary>${t.article.evidence}</summary><ul${chinese}>${items}</ul></details>`;
}
