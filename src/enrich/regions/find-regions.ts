import type { CutArticle } from '../../model/cut-article.ts';
import type { PlaceFact } from '../../model/facts.ts';
import { choosePlaces } from './choose-places.ts';
import { findMentions } from './find-mentions.ts';
import { findNation } from './find-nation.ts';
import { findRuns } from './find-runs.ts';
import type { Gazetteer } from './gazetteer.ts';
import { layOutPassages } from './lay-out-passages.ts';
import { linkMentions } from './link-mentions.ts';
import { readUse } from './read-use.ts';
import { type Candidate, type Sign, scorePlaces } from './score-places.ts';
import { type SettledChain, settleChains } from './settle-chains.ts';

/**
 * The places that a story happens in or whose bodies act in it, main place first, each with the
 * words that say so; none where the text names none.
 */
export function findRegions(article: CutArticle, gazetteer: Gazetteer): PlaceFact[] {
  const passages = layOutPassages(article);
  const chains = passages.flatMap((passage) =>
    linkMentions(passage, findMentions(passage.text, gazetteer)),
  );
  const settled = settleChains(chains, datelinePlaces(article, gazetteer));
  const signs = passages.flatMap((passage) =>
    readSigns(settled.filter((chain) => chain.passage === passage)),
  );
  const places = choosePlaces(scorePlaces(signs));
  const nation = findNation(passages);
  return [...nationFact(nation, gazetteer), ...places.map(placeFact)];
}

function datelinePlaces(article: CutArticle, gazetteer: Gazetteer) {
  return findMentions(article.dateline.place ?? '', gazetteer).flatMap(({ name }) =>
    name.places.slice(0, 1),
  );
}

function readSigns(chains: readonly SettledChain[]): Sign[] {
  return findRuns(chains).flatMap((run) =>
    run.chains.map((chain) => {
      const { place, passage, text } = chain as SettledChain;
      return { place, use: readUse(chain, run), position: passage.position, text };
    }),
  );
}

function nationFact(evidence: readonly string[], { country }: Gazetteer): PlaceFact[] {
  if (evidence.length === 0) return [];
  const confidence = evidence.length > 1 ? 0.9 : 0.7;
  return [{ path: country.path, slug: country.slug, evidence: [...new Set(evidence)], confidence }];
}

function placeFact({ place, score, signs }: Candidate): PlaceFact {
  return {
    path: place.path,
    slug: place.slug,
    evidence: [...new Set(signs.map(({ text }) => text))].slice(0, 6),
    confidence: Math.round(100 * (1 - 1 / (1 + score / 2))) / 100,
  };
}
