import type { OrganisationFact } from '../../model/facts.ts';
import { makeSlug } from '../slugs/make-slug.ts';
import type { Body } from './body.ts';

/** More than this many bodies in one article are a list of names. */
const most = 20;
const mostCalls = 5;

/** The bodies of an article as facts, in the order of the text. */
export function findOrganisations(bodies: readonly Body[]): OrganisationFact[] {
  return bodies.slice(0, most).map(({ name, identity, calls }) => ({
    name,
    slug: makeSlug('organisation', name, identity),
    evidence: calls.slice(0, mostCalls),
  }));
}
