import type { CutArticle } from '../../src/model/cut-article.ts';
import { blankArticle } from './blank-article.ts';

type Labelled = Pick<
  CutArticle,
  'kind' | 'series' | 'kicker' | 'headline' | 'subtitle' | 'lead' | 'subheads' | 'captions'
> & { paragraphs: readonly string[] };

/** A labelled article as one that was cut without a fault. */
export function storyOfLabels(labels: Labelled): CutArticle {
  const { kind, series, kicker, headline, subtitle, lead, subheads, captions } = labels;
  const paragraphs = labels.paragraphs.map((text) => ({ text, lines: [] }));
  const heads = { series, kicker, headline, subtitle, lead, subheads };
  return { ...blankArticle, kind, ...heads, captions, paragraphs };
}
