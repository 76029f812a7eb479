import type { Archive } from '../archive/archive.ts';
import { matchRun } from '../match/match-run.ts';
import { parseRun } from '../match/run.ts';
import { isDate } from '../query/is-date.ts';
import type { Query } from '../query/query.ts';
import type { Filters, Limits } from './filter-rows.ts';
import { normalizeFilters } from './normalize-filters.ts';

/** What a caller may choose beside the query. */
export interface Choice {
  filters?: Filters | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Joins what was chosen beside the query with what the query itself says. */
export async function findLimits(archive: Archive, query: Query, choice: Choice): Promise<Limits> {
  const { topic = [], region = [], ...others } = normalizeFilters(choice.filters);
  return {
    filters: {
      ...others,
      topic: [...topic, ...query.topics],
      region: [...region, ...query.regions],
    },
    from: maybeDate(choice.from) ?? query.from,
    to: maybeDate(choice.to) ?? query.to,
    rareRows: await findRareRows(archive, others.person ?? []),
  };
}

/** An address can say anything: what is no date is no limit. */
function maybeDate(text: string | undefined): string | null {
  return typeof text === 'string' && isDate(text) ? text : null;
}

/** Those who made one article only are not in the tables: their names are looked for in bylines. */
async function findRareRows(archive: Archive, people: readonly string[]): Promise<Set<number>> {
  const known = new Set(archive.header.people);
  const found = await Promise.all(
    people.map(async (name) => {
      const run = known.has(name) ? null : parseRun(name, archive.tokenize, false, 'byline');
      if (run === null) return [];
      const { rows } = await matchRun(archive, run);
      const notes = await archive.notes(rows);
      return rows.filter((_, i) => notes[i]?.rareNames.includes(name));
    }),
  );
  return new Set(found.flat());
}
