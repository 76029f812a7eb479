import type { Byline } from '../../model/byline.ts';
import type { PersonFact } from '../../model/facts.ts';
import { makeSlug } from '../slugs/make-slug.ts';
import { plainText } from '../text/plain-text.ts';

/** The lists of a byline by rank: who is in several is named by the first. */
const lists = [
  ['reporters', 'reporter', '记者'],
  ['correspondents', 'correspondent', '通讯员'],
  ['authors', 'author', '作者'],
  ['photographers', 'photographer', '摄影'],
] as const;

/**
 * The people of a byline, each once. Reporters, authors and photographers of one name are taken
 * for one person, since the same people write and take pictures; a correspondent of that name is
 * another.
 */
export function findBylinePeople(byline: Byline): PersonFact[] {
  const people = new Map<string, PersonFact>();
  for (const [list, role, word] of lists) {
    for (const printed of byline[list]) {
      const name = plainText(printed).replace(/\s+/gu, '');
      const known = people.get(name);
      if (name === '') continue;
      if (known !== undefined) {
        known.evidence.push(`${word}${printed}`);
        continue;
      }
      const kind = role === 'correspondent' ? 'correspondent' : 'press';
      people.set(name, {
        name,
        slug: makeSlug('person', name, `${name} ${kind}`),
        role,
        office: null,
        evidence: [`${word}${printed}`],
      });
    }
  }
  return [...people.values()];
}
