import type { Byline } from '../../model/byline.ts';

/** Merges bylines into one, each name once a role. */
export function mergeBylines(bylines: readonly (Byline | null | undefined)[]): Byline {
  const merged: Byline = {
    reporters: [],
    correspondents: [],
    authors: [],
    photographers: [],
    agency: null,
  };
  for (const byline of bylines) {
    if (!byline) continue;
    for (const role of ['reporters', 'correspondents', 'authors', 'photographers'] as const) {
      for (const name of byline[role]) if (!merged[role].includes(name)) merged[role].push(name);
    }
    merged.agency ??= byline.agency;
  }
  return merged;
}
