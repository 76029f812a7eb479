import type { Comparable } from './read-letters.ts';
import { measureContainment, type Sketch } from './sketch.ts';

/** A reprint, shortened or not, has most of the other's words. */
const leastOfReprint = 0.6;
/** An update has much less in common, but the people and the place. */
const leastOfUpdate = 0.16;
const leastTopics = 1;

/** Whether two articles tell the same story: printed again, shortened, or told on. */
export function isSameStory(
  a: Comparable,
  b: Comparable,
  { likeness, sketches }: { likeness: number; sketches: [Sketch, Sketch] },
): boolean {
  if (likeness < leastOfUpdate) return false;
  if (measureContainment(...sketches) >= leastOfReprint) return true;
  const place = countyOf(a);
  if (place === undefined || place !== countyOf(b)) return false;
  const topics = a.topics.filter(({ slug }) => b.topics.some((other) => other.slug === slug));
  if (topics.length < leastTopics) return false;
  return sharesPerson(a, b) || likeness >= 2 * leastOfUpdate;
}

/** The main place, where it is a county or below a prefecture. */
function countyOf({ regions }: Comparable): string | undefined {
  const [main] = regions;
  return main?.path.includes('/') ? main.path : undefined;
}

function sharesPerson(a: Comparable, b: Comparable): boolean {
  return a.people.some(
    ({ slug, role }) => role === 'named' && b.people.some((other) => other.slug === slug),
  );
}
