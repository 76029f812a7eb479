import { possibleIds } from './possible-ids.ts';

/** The known ids that a mistyped one may stand for, sorted. */
export function nearIds(mistyped: string, known: ReadonlySet<string>): string[] {
  return possibleIds(mistyped).filter((id) => known.has(id));
}
