import { parse } from 'yaml';
import { z } from 'zod';
import type { CutArticle } from '../../../src/model/cut-article.ts';
import type { Effects } from '../../effects/effects.ts';
import { blankArticle } from '../blank-article.ts';
import type { GoldArticle } from '../gold-page.ts';
import type { LabelledArticles } from '../labelled-articles.ts';
import { storyOfLabels } from '../story-of-labels.ts';
import type { PlaceStory } from './place-story.ts';

const traps = z.array(
  z.object({ headline: z.string(), text: z.string(), expect: z.array(z.string()) }),
);
const trapLists = {
  traps: 'traps.yml',
  'traps held back': 'traps-held.yml',
  'second traps': 'traps-second.yml',
  'third traps': 'traps-third.yml',
  'fourth traps': 'traps-fourth.yml',
  'fifth traps': 'traps-fifth.yml',
  'short traps': 'traps-short.yml',
};
const agencyOpening = /^本报(\p{Script=Han}{2,6}?)\d+月\d+日电/u;

/** The stories of the trap lists, and those of labelled articles as their labels print them. */
export async function readPlaceStories(
  folder: string,
  lists: readonly LabelledArticles[],
  effects: Effects,
): Promise<PlaceStory[]> {
  const trapped = await Promise.all(
    Object.entries(trapLists).map(async ([set, file]) => {
      const text = (await effects.maybeReadText(`${folder}/${file}`)) ?? '[]';
      return traps.parse(parse(text)).map((trap): PlaceStory => {
        const dateline = { place: agencyOpening.exec(trap.text)?.[1] ?? null, date: null };
        const paragraphs = [{ text: trap.text, lines: [] }];
        const article = { ...blankArticle, headline: trap.headline, dateline, paragraphs };
        return { set, article, expected: trap.expect };
      });
    }),
  );
  const labelled = lists.flatMap(({ set, articles }) =>
    articles.map((one): PlaceStory => ({ set, article: withDateline(one), expected: one.regions })),
  );
  return [...trapped.flat(), ...labelled];
}

function withDateline(gold: GoldArticle): CutArticle {
  return { ...storyOfLabels(gold), byline: gold.byline, dateline: gold.dateline };
}
