import { findRegions } from '../../../src/enrich/regions/find-regions.ts';
import type { Gazetteer } from '../../../src/enrich/regions/gazetteer.ts';
import { plainArticle } from '../../../src/enrich/text/plain-article.ts';
import { f1Of } from '../f1-of.ts';
import type { PlaceStory } from './place-story.ts';

export interface PlaceScore {
  set: string;
  stories: number;
  /** How many have exactly the places expected. */
  exact: number;
  /** The mean over the stories, the units above every place counted with it. */
  f1: number;
}

/** How well stories get their places where their text is known to be right, for each list. */
export function scorePlaceStories(
  stories: readonly PlaceStory[],
  gazetteer: Gazetteer,
): PlaceScore[] {
  const sets = Map.groupBy(stories, ({ set }) => set);
  return [...sets].map(([set, own]) => {
    const scores = own.map((story) => scoreStory(story, gazetteer));
    const exact = scores.filter((score) => score.exact).length;
    const f1 = scores.reduce((sum, score) => sum + score.f1, 0) / scores.length;
    return { set, stories: own.length, exact, f1 };
  });
}

function scoreStory({ article, expected }: PlaceStory, gazetteer: Gazetteer) {
  const found = findRegions(plainArticle(article), gazetteer).map(({ path }) => path);
  const [all, wanted] = [withUnitsAbove(found), withUnitsAbove(expected)];
  const hits = [...all].filter((path) => wanted.has(path)).length;
  const exact = found.length === expected.length && found.every((path) => expected.includes(path));
  return { exact, f1: f1Of(hits, all.size, wanted.size) };
}

function withUnitsAbove(paths: readonly string[]): Set<string> {
  return new Set(
    paths.flatMap((path) =>
      path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/')),
    ),
  );
}
