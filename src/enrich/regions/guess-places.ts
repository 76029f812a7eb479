import type { Reference } from './find-references.ts';
import type { Place } from './gazetteer.ts';
import { isWithin } from './is-within.ts';
import { maybeReferent } from './maybe-referent.ts';
import type { Candidate } from './score-places.ts';

/**
 * The place of a story in which no body acts and nothing happens at a named place: one that is
 * named at its head or several times, else the city of the dateline where the text points back
 * to it (市总工会, 全市). A company's name, a list or a home town places no story.
 */
export function guessPlaces(
  candidates: readonly Candidate[],
  references: readonly Reference[],
  dateline: Place | null,
): Candidate[] {
  const [best] = candidates;
  if (best !== undefined && isEnough(best)) {
    // 内蒙古首条公交 in the headline, 内蒙古自治区包头市首条公交 below it.
    return [
      candidates.find((one) => one !== best && isEnough(one) && isWithin(one.place, best.place)) ??
        best,
    ];
  }
  return dateline === null || best !== undefined ? [] : readDateline(references, dateline);
}

function isEnough({ use, score }: Candidate): boolean {
  return (use === 'named' || use === 'honour') && score >= 1.2;
}

function readDateline(references: readonly Reference[], dateline: Place): Candidate[] {
  const signs = references
    .filter((one) => maybeReferent(one, dateline) === dateline)
    .map(({ text }) => ({ place: dateline, use: 'acts', position: 'body', text }) as const);
  return signs.length === 0 ? [] : [{ place: dateline, score: 1, acting: 0, use: 'named', signs }];
}
