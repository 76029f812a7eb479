import { findRows } from '../find-rows.ts';
import { readRuns } from '../match/match-query.ts';
import { parseQuery } from '../query/parse-query.ts';
import { countTime, type Timeline } from '../rank/count-time.ts';
import { filterRows } from '../rank/filter-rows.ts';
import { findLimits } from '../rank/find-limits.ts';
import { resolveQuery } from '../resolve-query.ts';
import { listMarks, type Mark } from '../result/list-marks.ts';
import type { ShownArticle } from '../result/show-row.ts';
import { type Answer, type SearchOptions, searchArchive } from '../search-archive.ts';
import { type SuggestionKind, suggest as suggestFrom } from '../suggest/suggest.ts';
import { formatExcerpt } from './format-excerpt.ts';
import { home, openHere } from './open-here.ts';

export type { SearchOptions, Timeline };

export interface ApiResult extends ShownArticle {
  id: string;
  url: string;
  /** HTML: the text escaped, what was looked for in `<mark>`. */
  excerpt: string;
}

export interface ApiAnswer extends Omit<Answer, 'results'> {
  results: ApiResult[];
}

export interface ApiSuggestion {
  kind: SuggestionKind;
  text: string;
  /** Where it leads; a person leads to a search. */
  url: string;
}

/** Searches the archive that this module lies in. The first call fetches what every search needs. */
export async function search(
  query: string,
  options: SearchOptions | null = {},
): Promise<ApiAnswer> {
  const answer = await searchArchive(await openHere(), String(query), options);
  return {
    ...answer,
    results: answer.results.map((result) => ({
      ...result,
      url: addressOf(`a/${result.id}/`),
      excerpt: formatExcerpt(result.passages),
    })),
  };
}

/** Headlines, people, places and topics that begin as typed: characters, pinyin or initials. */
export async function suggest(typed: string): Promise<ApiSuggestion[]> {
  const found = await suggestFrom(await openHere(), String(typed));
  return found.map(({ kind, text, slug }) => ({ kind, text, url: urlOf(kind, text, slug) }));
}

/** How many articles of each month and year a query finds. */
export async function frequency(
  query: string,
  options: SearchOptions | null = {},
): Promise<Timeline & { total: number; relaxed: boolean }> {
  const archive = await openHere();
  const parsed = resolveQuery(archive, String(query));
  const { rows, relaxed } = await findRows(archive, parsed);
  const within = filterRows(archive, rows, await findLimits(archive, parsed, options ?? {}));
  return { ...countTime(archive, within), total: within.length, relaxed };
}

/** Where what a query looks for stands in texts: for each text its stretches, in characters. */
export async function mark(query: string, texts: readonly string[]): Promise<Mark[][]> {
  const { tokenize } = await openHere();
  const terms = parseQuery(String(query)).groups.flat();
  return texts.map((text) => {
    const symbols = tokenize(String(text));
    const exact = listMarks(symbols, readRuns({ tokenize }, terms, true));
    return exact.length > 0 ? exact : listMarks(symbols, readRuns({ tokenize }, terms, false));
  });
}

function urlOf(kind: SuggestionKind, text: string, slug: string): string {
  if (kind === 'headline') return addressOf(`a/${slug}/`);
  if (kind === 'topic') return addressOf(`topics/${slug}/`);
  if (kind === 'region') return addressOf(`regions/${slug}/`);
  return addressOf(`search/?person=${encodeURIComponent(text)}`);
}

function addressOf(path: string): string {
  const { pathname, search: query } = new URL(`../${path}`, home);
  return pathname + query;
}
