import type { Identification } from '../../../src/identify/identification.ts';
import { isArticleId } from '../../../src/identify/is-article-id.ts';
import { resolveId } from '../../../src/identify/resolve-id.ts';
import type { ArticleId } from '../../../src/model/article.ts';
import type { LedgerEntry } from '../../../src/model/ledger-entry.ts';
import { trueLikeness, wordsOf } from './true-likeness.ts';
import type { World } from './world.ts';

/** What an id was last seen to name: the article, and its words then. */
export interface Named {
  readonly name: number;
  readonly words: string;
  /** Whether the last reading found it. */
  readonly isRead: boolean;
}

/** The ids that were ever published. */
export type Published = Map<ArticleId, Named>;

/** Above this likeness to its former self an article must keep its id. */
const plainlyTheSame = 0.7;
/** The same for a short one, and for one that was not there for a while. */
const plainlyBack = 0.8;
/** Words so alike that nobody can tell which of two articles they are. */
const asGoodAsTheSame = 0.9;

/**
 * Every promise of the ledger that this reading breaks, one line each. `published` becomes what is
 * published now.
 */
export function findBrokenPromises(
  world: World,
  found: Identification,
  published: Published,
): string[] {
  const named = nameIds(world, found);
  const ledger = new Map(found.ledger.map((entry) => [entry.id, entry]));
  const broken = [
    ...findWithoutId(world, found, ledger),
    ...findRenamed(world, named, published),
    ...findLost(world, named, published, ledger),
    ...findSilent(world, named, published, ledger),
  ];
  for (const [id, before] of published) published.set(id, { ...before, isRead: false });
  for (const [id, now] of named) published.set(id, now);
  return broken;
}

/** What each id names now. */
export function nameIds(world: World, found: Pick<Identification, 'ids'>): Published {
  const named: Published = new Map();
  for (const [address, page] of world.pages) {
    for (const [index, article] of page.articles.entries()) {
      const id = found.ids.get(address)?.get(`a${index + 1}`);
      if (id !== undefined)
        named.set(id, { name: article.name, words: wordsOf(article), isRead: true });
    }
  }
  return named;
}

/** Each article has one id, live, of its own. */
function findWithoutId(
  world: World,
  found: Identification,
  ledger: ReadonlyMap<ArticleId, LedgerEntry>,
): string[] {
  const taken = new Set<ArticleId>();
  return [...world.pages].flatMap(([address, page]) =>
    page.articles.flatMap(({ name }, index) => {
      const id = found.ids.get(address)?.get(`a${index + 1}`);
      if (id === undefined) return [`article ${name} has no id`];
      const isSecond = taken.has(id);
      taken.add(id);
      return [
        ...(isSecond ? [`${id} names two articles, one of them ${name}`] : []),
        ...(isArticleId(id) ? [] : [`${id} is no id`]),
        ...(ledger.get(id)?.status === 'live' ? [] : [`${id} is read and not live`]),
      ];
    }),
  );
}

/**
 * An id goes on naming the article that it named; or another that has the same words but for a
 * misprint, that its article was merged into, or that is the greater part left of what was split.
 */
function findRenamed(world: World, named: Published, published: Published): string[] {
  const idNow = new Map([...named].map(([id, { name }]) => [name, id]));
  const known = new Set([...published.values()].map(({ name }) => name));
  return [...named].flatMap(([id, now]) => {
    const before = published.get(id);
    if (before === undefined || before.name === now.name) return [];
    const { alike, ofOld, ofNew } = trueLikeness(before.words, now.words);
    if (alike >= asGoodAsTheSame) return [];
    if (ofOld >= 0.5 && isFateOf(world, before.name, now.name)) return [];
    const ownId = idNow.get(before.name) ?? '';
    if (areTwins(before, published.get(ownId))) return [];
    if (ofOld >= 0.8 && !named.has(ownId)) return [];
    const ofOwn = trueLikeness(before.words, named.get(ownId)?.words ?? '').ofOld;
    if (world.partOf.get(now.name) === before.name && ofOld >= ofOwn - 0.1) return [];
    const isLeft = ofNew >= 0.6 && !known.has(now.name);
    if (isLeft && (ofOld >= ofOwn - 0.1 || published.get(ownId)?.name === before.name)) return [];
    return [`${id} named article ${before.name}, now ${now.name} (${ofOld.toFixed(2)} of it)`];
  });
}

/**
 * An article that is plainly the one that had an id is reached by it. Reprints aside: once one of
 * two was changed nobody can tell which it was.
 */
function findLost(
  world: World,
  named: Published,
  published: Published,
  ledger: ReadonlyMap<ArticleId, LedgerEntry>,
): string[] {
  const idNow = new Map([...named].map(([id, { name }]) => [name, id]));
  return [...published].flatMap(([former, before]) => {
    const id = idNow.get(before.name);
    const now = id === undefined ? undefined : named.get(id);
    const entry = ledger.get(former);
    if (id === former || id === undefined || now === undefined || entry === undefined) return [];
    const answer = resolveId(entry, ledger);
    if (answer.kind === 'redirect' && answer.to.some((to) => to.id === id)) return [];
    if (isReprinted(world, before.name)) return [];
    // It is known under this id already: what was lost was lost before.
    if (published.get(id)?.name === before.name) return [];
    const isPlain = before.isRead && before.words.length > 100;
    const { alike } = trueLikeness(before.words, now.words);
    if (alike < (isPlain ? plainlyTheSame : plainlyBack)) return [];
    if (areTwins(now, named.get(former)) || areTwins(before, published.get(id))) return [];
    return [`article ${before.name} lost ${former} and has ${id} (${alike.toFixed(2)} alike)`];
  });
}

/** Whether nobody could tell two articles apart: reprints, and what was restored beside one. */
function areTwins(one: Named, other: Named | undefined): boolean {
  return other !== undefined && trueLikeness(one.words, other.words).alike >= asGoodAsTheSame;
}

/** Every id answers, and a redirect leads to where the words went. */
function findSilent(
  world: World,
  named: Published,
  published: Published,
  ledger: ReadonlyMap<ArticleId, LedgerEntry>,
): string[] {
  return [...published].flatMap(([id, { name, words }]) => {
    const entry = ledger.get(id);
    if (entry === undefined) return [`${id} answers no more`];
    const answer = resolveId(entry, ledger);
    if (answer.kind === 'article' && !named.has(id)) return [`${id} is live and not read`];
    if (answer.kind !== 'redirect') return [];
    return answer.to.flatMap((to) => {
      const heir = named.get(to.id);
      if (heir === undefined) return [`${id} leads to ${to.id}, which is not read`];
      if (isFateOf(world, name, heir.name)) return [];
      const { ofOld } = trueLikeness(words, heir.words);
      if (ofOld >= 0.15) return [];
      return [`${id} of article ${name} leads to ${heir.name} (${ofOld.toFixed(2)} of it)`];
    });
  });
}

/** Whether an article is, or is by now part of, another; a reprint is as good as what it repeats. */
function isFateOf(world: World, name: number, heir: number): boolean {
  const seen = new Set<number>();
  let at: number | undefined = name;
  while (at !== undefined && !seen.has(at)) {
    if (originalOf(world, at) === originalOf(world, heir)) return true;
    seen.add(at);
    at = world.mergedInto.get(at)?.into;
  }
  return false;
}

function isReprinted(world: World, name: number): boolean {
  return world.copyOf.has(name) || [...world.copyOf.values()].includes(name);
}

function originalOf({ copyOf }: Pick<World, 'copyOf'>, name: number): number {
  const original = copyOf.get(name);
  return original === undefined ? name : originalOf({ copyOf }, original);
}
