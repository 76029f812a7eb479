import type { Place } from './gazetteer.ts';
import type { Position } from './passage.ts';
import { type Use, useWeights } from './use.ts';

/** One reason to count a place. */
export interface Sign {
  place: Place;
  use: Use;
  position: Position;
  /** The words. */
  text: string;
}

/** All that speaks for one place. */
export interface Candidate {
  place: Place;
  score: number;
  /** The part of the score that comes from its own bodies. */
  acting: number;
  /** Its strongest use. */
  use: Use;
  signs: Sign[];
}

const positionWeights: Readonly<Record<Position, number>> = {
  headline: 2,
  kicker: 1.5,
  subtitle: 1.5,
  lead: 1.5,
  opening: 1.8,
  first: 1.2,
  body: 1,
  caption: 1,
};

/** What the place that is named first has over the others. */
const firstNamed = 2;

/** Adds up what speaks for each place, the strongest first. */
export function scorePlaces(signs: readonly Sign[]): Candidate[] {
  const candidates = new Map<Place, Candidate>();
  for (const sign of signs) {
    const { place, use, position } = sign;
    const weight = useWeights[use] * positionWeights[position];
    if (weight === 0) continue;
    const known = candidates.get(place) ?? { place, score: 0, acting: 0, use, signs: [] };
    known.score += weight;
    if (use === 'acts' || use === 'seat') known.acting += weight;
    if (useWeights[use] > useWeights[known.use]) known.use = use;
    known.signs.push(sign);
    candidates.set(place, known);
  }
  const [first] = [...candidates.values()].filter(({ use }) => useWeights[use] > useWeights.named);
  if (first !== undefined) first.score += firstNamed;
  return [...candidates.values()].sort((a, b) => b.score - a.score);
}
