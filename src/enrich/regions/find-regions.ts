import type { CutArticle } from '../../model/cut-article.ts';
import type { PlaceFact } from '../../model/facts.ts';
import { choosePlaces } from './choose-places.ts';
import { findHere } from './find-here.ts';
import { findJointProvinces } from './find-joint-provinces.ts';
import { findMentions } from './find-mentions.ts';
import { findNation, findNationwide } from './find-nation.ts';
import { findReferences } from './find-references.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { guessPlaces } from './guess-places.ts';
import { layOutPassages } from './lay-out-passages.ts';
import { linkMentions } from './link-mentions.ts';
import { placeFact } from './place-fact.ts';
import { readSigns } from './read-signs.ts';
import { readUses } from './read-uses.ts';
import { scorePlaces } from './score-places.ts';
import { settleChains } from './settle-chains.ts';
import { shareKinds } from './share-kinds.ts';

const capital = '北京市';

/**
 * The places that a story happens in or whose bodies act in it, main place first, each with the
 * words that say so; none where the text names none.
 */
export function findRegions(article: CutArticle, gazetteer: Gazetteer): PlaceFact[] {
  const passages = layOutPassages(article);
  const dateline = maybeDateline(article, gazetteer);
  const used = passages.flatMap((passage) =>
    readUses(shareKinds(linkMentions(passage, findMentions(passage.text, gazetteer)))),
  );
  const settled = settleChains(used, dateline === null ? [] : [dateline]);
  const byPassage = Map.groupBy(settled, ({ passage }) => passage);
  const own = passages.map((passage) => byPassage.get(passage) ?? []);
  const signs = passages.flatMap((passage, index) => [
    ...readSigns(own[index] ?? []),
    ...findJointProvinces(passage, gazetteer),
    ...findHere(passage, dateline, gazetteer),
  ]);
  const references = passages.flatMap((passage, index) =>
    findReferences(passage, own[index] ?? []),
  );
  const candidates = scorePlaces(signs);
  const nation = findNation(passages);
  const chosen = choosePlaces(candidates, references).map(placeFact);
  if (nation.length > 0) return [nationFact(nation, gazetteer), ...chosen];
  if (chosen.length > 0) return chosen;
  const nationwide = findNationwide(passages, dateline?.path === capital);
  if (nationwide.length > 0) return [nationFact(nationwide, gazetteer)];
  return guessPlaces(candidates, references, dateline).map(placeFact);
}

function maybeDateline(article: CutArticle, gazetteer: Gazetteer): Place | null {
  const [mention] = findMentions(article.dateline.place ?? '', gazetteer);
  return mention?.name.places[0] ?? null;
}

function nationFact(evidence: string[], { country }: Gazetteer): PlaceFact {
  const confidence = evidence.length > 1 ? 0.9 : 0.7;
  return { path: country.path, slug: country.slug, evidence, confidence };
}
