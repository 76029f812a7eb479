import type { ArticleQuery } from '../model/article-query.ts';
import { ExpectedError } from '../model/expected-error.ts';
import { nearestWord } from '../model/nearest-word.ts';

/** The names and addresses that a query may use. */
export interface QueryTerms {
  topic: readonly string[];
  region: readonly string[];
  series: readonly string[];
  person: readonly string[];
}

/** Throws where a query names a topic, place, series or person that no article has. */
export function checkQuery(query: ArticleQuery, terms: QueryTerms, where: string): void {
  for (const field of ['topic', 'region', 'series', 'person'] as const) {
    const value = query[field];
    if (value === undefined || terms[field].includes(value)) continue;
    const near = nearestWord(value, terms[field]);
    throw new ExpectedError({
      what: `no article has the ${field} "${value}"`,
      where,
      fix:
        near === null
          ? `The list of them is the page of that name on the site.`
          : `Did you mean "${near}"?`,
    });
  }
}
