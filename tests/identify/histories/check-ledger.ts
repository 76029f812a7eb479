import type { Identification } from '../../../src/identify/identification.ts';
import { isArticleId } from '../../../src/identify/is-article-id.ts';
import { resolveId } from '../../../src/identify/resolve-id.ts';
import type { World } from './world.ts';

/** The ids that were ever published, and the article that each was given to. */
export type Published = Map<string, number>;

/**
 * Every promise of the ledger that this reading breaks, one line each. `published` grows by what
 * is minted now.
 */
export function findBrokenPromises(
  world: World,
  found: Identification,
  published: Published,
): string[] {
  const broken: string[] = [];
  const ledger = new Map(found.ledger.map((entry) => [entry.id, entry]));
  const nameNow = new Map<string, number>();
  for (const [address, page] of world.pages) {
    for (const [index, { name }] of page.articles.entries()) {
      const id = found.ids.get(address)?.get(`a${index + 1}`);
      if (id === undefined) {
        broken.push(`article ${name} has no id`);
        continue;
      }
      if (nameNow.has(id)) broken.push(`${id} names ${name} and ${nameNow.get(id)}`);
      nameNow.set(id, name);
      const before = published.get(id);
      if (before !== undefined && before !== name) {
        broken.push(`${id} named article ${before}, now ${name}`);
      }
      if (before === undefined && [...published.values()].includes(name)) {
        broken.push(`article ${name} lost its id and got ${id}`);
      }
      if (!isArticleId(id)) broken.push(`${id} is no id`);
      if (ledger.get(id)?.status !== 'live') broken.push(`${id} is read and not live`);
      published.set(id, name);
    }
  }
  for (const [id, name] of published) {
    const entry = ledger.get(id);
    if (entry === undefined) {
      broken.push(`${id} answers no more`);
      continue;
    }
    const answer = resolveId(entry, ledger);
    if (answer.kind === 'article' && !nameNow.has(id)) broken.push(`${id} is live and not read`);
    if (
      answer.kind === 'redirect' &&
      !answer.to.every((to) => isFateOf(world, name, nameNow.get(to.id)))
    ) {
      broken.push(`${id} of article ${name} leads to ${answer.to.map((to) => nameNow.get(to.id))}`);
    }
  }
  return broken;
}

function isFateOf(world: World, name: number, heir: number | undefined): boolean {
  const seen = new Set<number>();
  let at: number | undefined = name;
  while (at !== undefined && !seen.has(at)) {
    if (at === heir) return true;
    seen.add(at);
    at = world.mergedInto.get(at)?.into;
  }
  return false;
}
