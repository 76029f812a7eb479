import type { PersonFact, PlaceFact } from '../../model/facts.ts';
import type { Body } from '../organisations/body.ts';
import { makeSlug } from '../slugs/make-slug.ts';
import type { NamedMention } from './find-named-mentions.ts';
import { findTitleKind } from './titles.ts';

/** More than this many people in one article are a list of names. */
const most = 20;
const mostEvidence = 5;
const loneTitle = 10;

/**
 * The people whom an article's text names, each once, with the fullest office that it gives them.
 * A name is one person as long as its offices are of one kind: a union's, a leader's, an
 * expert's or a worker's. In the archive, a person is known by name, kind and place.
 */
export function findNamedPeople(
  mentions: readonly NamedMention[],
  bodies: readonly Body[],
  regions: readonly PlaceFact[],
): PersonFact[] {
  const people = new Map<string, { mention: NamedMention; kind: string; evidence: string[] }>();
  for (const mention of mentions) {
    const kind = /工会|总工会/u.test(mention.office) ? 'union' : findTitleKind(mention.title);
    const mark = `${mention.name} ${kind}`;
    const words = `${mention.office}${mention.name}`;
    const known = people.get(mark);
    if (known === undefined) people.set(mark, { mention, kind, evidence: [words] });
    else {
      if (mention.office.length > known.mention.office.length) known.mention = mention;
      if (!known.evidence.includes(words)) known.evidence.push(words);
    }
  }
  return [...people.values()].slice(0, most).map(({ mention, kind, evidence }) => {
    const office = completeOffice(mention, bodies);
    const identity = `${mention.name} ${kind} ${homeOf(mention, bodies, regions)}`;
    return {
      name: mention.name,
      slug: makeSlug('person', mention.name, identity),
      role: 'named',
      office,
      evidence: evidence.slice(0, mostEvidence),
    };
  });
}

/** The office with its body by its full name: 县总工会副主席 is 休宁县总工会副主席. */
function completeOffice({ office, title }: NamedMention, bodies: readonly Body[]): string {
  const found = findBody(office, bodies);
  if (found === null)
    return office.length > loneTitle && !/[局部处科室厂站队班组院校车间]/u.test(office)
      ? title
      : office;
  return `${found.body.name}${office.slice(found.end)}`;
}

/** What keeps people of one name apart: the place of their body, their body, or the story's place. */
function homeOf(
  { office }: NamedMention,
  bodies: readonly Body[],
  regions: readonly PlaceFact[],
): string {
  const found = findBody(office, bodies);
  if (found?.body.place != null) return found.body.place.path;
  const main = regions.find(({ path }) => path !== '全国');
  return main?.path ?? found?.body.identity ?? office;
}

function findBody(office: string, bodies: readonly Body[]): { body: Body; end: number } | null {
  let best: { body: Body; end: number } | null = null;
  for (const body of bodies) {
    for (const call of body.calls) {
      if (office.startsWith(call) && call.length > (best?.end ?? 0)) {
        best = { body, end: call.length };
      }
    }
  }
  return best;
}
