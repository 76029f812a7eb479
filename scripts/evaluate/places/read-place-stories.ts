import { parse } from 'yaml';
import { z } from 'zod';
import type { CutArticle } from '../../../src/model/cut-article.ts';
import type { Effects } from '../../effects/effects.ts';
import type { GoldArticle } from '../gold-page.ts';
import type { LabelledPage } from '../labelled-page.ts';
import type { PlaceStory } from './place-story.ts';

const traps = z.array(
  z.object({ headline: z.string(), text: z.string(), expect: z.array(z.string()) }),
);
const lists = { traps: 'traps.yml', 'held back': 'traps-held.yml' };
const agencyOpening = /^本报(\p{Script=Han}{2,6}?)\d+月\d+日电/u;

/** The stories of the trap lists, and those of labelled pages as their labels print them. */
export async function readPlaceStories(
  folder: string,
  pages: readonly LabelledPage[],
  effects: Effects,
): Promise<PlaceStory[]> {
  const trapped = await Promise.all(
    Object.entries(lists).map(async ([set, file]) => {
      const text = (await effects.maybeReadText(`${folder}/${file}`)) ?? '[]';
      return traps.parse(parse(text)).map((trap): PlaceStory => {
        const dateline = { place: agencyOpening.exec(trap.text)?.[1] ?? null, date: null };
        const article = { ...blank, headline: trap.headline, dateline };
        return { set, article: withParagraphs(article, [trap.text]), expected: trap.expect };
      });
    }),
  );
  const labelled = pages.flatMap(({ set, gold }) =>
    gold.articles.map(
      (one): PlaceStory => ({ set, article: articleOf(one), expected: one.regions }),
    ),
  );
  return [...trapped.flat(), ...labelled];
}

function articleOf(gold: GoldArticle): CutArticle {
  const { kind, series, kicker, headline, subtitle, lead, byline, dateline, captions } = gold;
  const heads = { kind, series, kicker, headline, subtitle, lead };
  return withParagraphs({ ...blank, ...heads, byline, dateline, captions }, gold.paragraphs);
}

function withParagraphs(article: CutArticle, paragraphs: readonly string[]): CutArticle {
  return { ...article, paragraphs: paragraphs.map((text) => ({ text, lines: [] })) };
}

const blank: CutArticle = {
  key: 'a1',
  kind: 'news',
  series: null,
  kicker: null,
  headline: '',
  subtitle: null,
  lead: null,
  byline: { reporters: [], correspondents: [], authors: [], photographers: [], agency: null },
  dateline: { place: null, date: null },
  paragraphs: [],
  subheads: [],
  captions: [],
  truncated: false,
  lines: [],
  quality: { confidence: 1, reasons: [], suspects: [] },
  corrections: [],
};
