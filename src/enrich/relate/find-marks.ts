import type { Comparable } from './read-letters.ts';

/** What an article is about besides its words, and how much sharing it says. */
export interface Mark {
  word: string;
  weight: number;
}

/** The people and bodies of a story, its place, and its places together with its topics. */
export function findMarks({ people, organisations, regions, topics }: Comparable): Mark[] {
  const province = regions[0]?.path.split('/')[0];
  const county = regions.find(({ path }) => path.split('/').length > 1)?.path;
  return [
    ...people
      .filter(({ role }) => role === 'named')
      .map(({ slug }) => ({ word: `person ${slug}`, weight: 1.5 })),
    ...organisations.map(({ slug }) => ({ word: `body ${slug}`, weight: 0.8 })),
    ...(county === undefined ? [] : [{ word: `place ${county}`, weight: 0.5 }]),
    ...topics.flatMap(({ slug }) =>
      county === undefined ? [] : [{ word: `place ${county} ${slug}`, weight: 0.7 }],
    ),
    ...topics.map(({ slug }) => ({ word: `place ${province} ${slug}`, weight: 0.3 })),
  ];
}
