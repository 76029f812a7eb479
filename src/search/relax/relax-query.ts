import type { Archive } from '../archive/archive.ts';
import { type Found, joinRows, matchQuery, matchRuns, readRuns } from '../match/match-query.ts';
import type { Query, Term } from '../query/query.ts';
import { respell } from '../spell/respell.ts';
import { matchPartly } from './match-partly.ts';

export interface Relaxed extends Found {
  /** What was looked for instead, where something was read another way. */
  respelled: string[];
}

const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u;

/** Near matches for a query that nothing holds: read another way first, then in part. */
export async function relaxQuery(archive: Archive, query: Query): Promise<Relaxed> {
  const joined = joinLatin(query);
  for (const candidate of joined === null ? [query] : [joined, query]) {
    const changed = await respellQuery(archive, candidate);
    const found = changed && (await matchQuery(archive, changed.query, false));
    if (found && found.rows.length > 0) return { ...found, respelled: changed.respelled };
  }
  return { ...(await matchPartly(archive, query)), respelled: [] };
}

/** Pinyin typed with spaces between its syllables: `gong jiang`. */
function joinLatin(query: Query): Query | null {
  const groups: Term[][] = [];
  for (const group of query.groups) {
    const [term] = group;
    const before = groups.at(-1)?.[0];
    const isLatin = group.length === 1 && term !== undefined && LATIN.test(term.text);
    if (isLatin && before !== undefined && LATIN.test(before.text) && term.field === before.field) {
      groups[groups.length - 1] = [{ ...before, text: before.text + term.text }];
    } else {
      groups.push(group);
    }
  }
  return groups.length < query.groups.length ? { ...query, groups } : null;
}

/** The query with other readings of those terms that stand nowhere; null where there are none. */
async function respellQuery(
  archive: Archive,
  query: Query,
): Promise<{ query: Query; respelled: string[] } | null> {
  const respelled: string[] = [];
  const groups = await Promise.all(
    query.groups.map(async (terms) => {
      const found = await matchRuns(archive, readRuns(archive, terms, false));
      if (joinRows(found).length > 0) return terms;
      const spelling = await archive.spelling();
      const readings = terms.flatMap((term) =>
        respell(term.text, spelling).map((text) => ({ ...term, text })),
      );
      const standing = await keepStanding(archive, readings);
      respelled.push(...standing.map(({ text }) => text));
      return standing.length > 0 ? standing : terms;
    }),
  );
  return respelled.length === 0 ? null : { query: { ...query, groups }, respelled };
}

async function keepStanding(archive: Archive, terms: readonly Term[]): Promise<Term[]> {
  const found = await Promise.all(
    terms.map((term) => matchRuns(archive, readRuns(archive, [term], false))),
  );
  return terms.filter((_, i) => joinRows(found[i] ?? []).length > 0);
}
