import type { PlaceFact } from '../../model/facts.ts';
import type { Candidate } from './score-places.ts';

/** A chosen place as it is published; how sure it is grows with what speaks for it. */
export function placeFact({ place, score, signs }: Candidate): PlaceFact {
  const evidence = [...new Set(signs.map(({ text }) => text))].slice(0, 6);
  const confidence = Math.round((100 * score) / (score + 2)) / 100;
  return { path: place.path, slug: place.slug, evidence, confidence };
}
