import type { Byline } from '../../src/model/byline.ts';
import { countOverlap } from './count-overlap.ts';
import { countShingles } from './count-shingles.ts';
import { f1Of } from './f1-of.ts';
import type { ArticleFigure } from './figures.ts';
import type { GoldArticle } from './gold-page.ts';
import { normalizeText } from './normalize-text.ts';
import type { PredictedArticle } from './predicted-page.ts';

/** One matched article against its truth; a figure is absent where there is nothing to compare. */
export type ArticleScore = Partial<Record<ArticleFigure, number>>;

/** Scores one article, figure by figure, each from 0 to 1. */
export function scoreArticle(gold: GoldArticle, found: PredictedArticle): ArticleScore {
  const readings = [gold, ...(gold.alternative_heads ?? [])];
  const bodies = countOverlap(countShingles(bodyOf(found), 5), countShingles(bodyOf(gold), 5));
  return {
    headline: yes(
      readings.some((r) => normalizeText(r.headline) === normalizeText(found.headline)),
    ),
    heads: yes(readings.some((reading) => headsOf(reading) === headsOf(found))),
    body: f1Of(bodies.common, bodies.left, bodies.right),
    bodyExact: yes(bodyOf(gold) === bodyOf(found)),
    paragraphs: setF1(boundariesOf(found), boundariesOf(gold)),
    lead: yes(normalizeText(found.lead) === normalizeText(gold.lead)),
    byline: setF1(namesOf(found.byline), namesOf(gold.byline)),
    captions: setF1(found.captions.map(normalizeText), gold.captions.map(normalizeText)),
    subheads: setF1(
      found.subheads.map((s) => normalizeText(s.text)),
      gold.subheads.map((s) => normalizeText(s.text)),
    ),
    ...scoreFacts(gold, found),
  };
}

function scoreFacts(gold: GoldArticle, found: PredictedArticle): ArticleScore {
  const year = Number(String(found.date?.value ?? '').slice(0, 4));
  return {
    ...(found.regions === undefined
      ? {}
      : { regions: setF1(placesOf(found.regions), placesOf(gold.regions)) }),
    ...(found.topics === undefined
      ? {}
      : { topics: setF1(found.topics.map(normalizeText), gold.topics.map(normalizeText)) }),
    ...(found.date === undefined || gold.inferred_year == null
      ? {}
      : { year: yes(year === gold.inferred_year) }),
  };
}

const yes = (is: boolean) => (is ? 1 : 0);

function setF1(predicted: string[], gold: string[]): number {
  const [p, g] = [new Set(predicted), new Set(gold)];
  return f1Of([...p].filter((member) => g.has(member)).length, p.size, g.size);
}

function bodyOf({ paragraphs }: { paragraphs: string[] }): string {
  return normalizeText(paragraphs.join(''));
}

type Heads = Pick<GoldArticle, 'kicker' | 'headline' | 'subtitle'>;

function headsOf({ kicker, headline, subtitle }: Heads): string {
  return [kicker, headline, subtitle].map(normalizeText).join('¦');
}

/** A boundary is known by the six characters on either side of it. */
function boundariesOf(article: { paragraphs: string[] }): string[] {
  const texts = article.paragraphs.map(normalizeText).filter((text) => text !== '');
  return texts.slice(1).map((text, i) => `${texts[i]?.slice(-6)}|${text.slice(0, 6)}`);
}

function namesOf(byline: Byline): string[] {
  const roles = ['reporters', 'correspondents', 'authors', 'photographers'] as const;
  const names = roles.flatMap((role) =>
    byline[role].map((name) => `${role}:${normalizeText(name)}`),
  );
  return byline.agency === null ? names : [...names, `agency:${normalizeText(byline.agency)}`];
}

/** A place counts with every place that it lies in. */
function placesOf(paths: string[]): string[] {
  return paths.flatMap((path) => {
    const parts = normalizeText(path).split('/');
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  });
}
