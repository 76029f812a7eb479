import type { Article } from '../../model/article.ts';

/** Everybody who made an article, each once: what the search counts and filters as a person. */
export function listBylineNames({ byline, people }: Article): string[] {
  const names = [
    ...byline.reporters,
    ...byline.correspondents,
    ...byline.authors,
    ...byline.photographers,
    ...people.filter(({ role }) => role !== 'named').map(({ name }) => name),
  ];
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
