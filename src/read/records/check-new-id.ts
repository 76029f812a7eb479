import { ExpectedError } from '../../model/expected-error.ts';

/** Refuses an id that another record of the same file has, and keeps a new one in `ids` with its line. */
export function checkNewId(
  ids: Map<string, number>,
  id: string | undefined,
  path: string,
  line: number,
): void {
  if (id === undefined) return;
  const first = ids.get(id);
  if (first !== undefined) {
    throw new ExpectedError({
      what: `the id "${id}" stands twice in this file`,
      where: `${path}:${line}`,
      found: `it already at line ${first}`,
      fix: 'Remove one of the two records, or give them ids of their own.',
    });
  }
  ids.set(id, line);
}
