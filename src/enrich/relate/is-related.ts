import type { Comparable } from './read-letters.ts';

/** Alike enough by words alone. */
const leastAlone = 0.15;
/** Alike enough where they share a topic or a county as well: a word or two may be chance. */
const leastTogether = 0.03;

/** Whether an article is worth reading after another one. */
export function isRelated(a: Comparable, b: Comparable, likeness: number): boolean {
  if (likeness >= leastAlone) return true;
  return likeness >= leastTogether && (sharesTopic(a, b) || sharesCounty(a, b));
}

function sharesTopic(a: Comparable, b: Comparable): boolean {
  return a.topics.some(({ slug }) => b.topics.some((other) => other.slug === slug));
}

function sharesCounty(a: Comparable, b: Comparable): boolean {
  return a.regions.some(
    ({ path }) => path.includes('/') && b.regions.some((other) => other.path === path),
  );
}
