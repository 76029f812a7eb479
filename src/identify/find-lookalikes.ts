import { textKey } from './is-same-text.ts';

/** Characters of a fingerprint before its bins, and of one band: three bins. */
const head = 12;
const band = 4;
/** Where more pairs than this share a key, the key is boilerplate. */
const mostPairsAKey = 4096;

/**
 * Pairs of old and new fingerprints that are probably alike, as indexes, without comparing all with
 * all: those of the same words, and those that share a band of their samples (two texts that are
 * half alike nearly always do). One band at a time, so that memory stays bounded.
 */
export function findLookalikes(
  old: readonly string[],
  fresh: readonly string[],
): [old: number, fresh: number][] {
  const pairs = new Set<number>();
  const join = (keyOf: (fingerprint: string) => string | null) => {
    const groups = groupByKey(old, keyOf);
    for (const [key, newcomers] of groupByKey(fresh, keyOf)) {
      const known = groups.get(key) ?? [];
      if (known.length * newcomers.length > mostPairsAKey) {
        // Boilerplate says little: the first is taken for the first, the second for the second.
        for (const [at, one] of known.entries()) {
          const other = newcomers[at];
          if (other !== undefined) pairs.add(one * fresh.length + other);
        }
        continue;
      }
      for (const one of known) for (const other of newcomers) pairs.add(one * fresh.length + other);
    }
  };
  if (old.length === 0 || fresh.length === 0) return [];
  join(textKey);
  const length = Math.max(...[old[0], fresh[0]].map((fingerprint) => fingerprint?.length ?? 0));
  for (let start = head; start + band <= length; start += band) {
    join((fingerprint) => bandKey(fingerprint.slice(start, start + band)));
  }
  return [...pairs].map((pair) => [Math.floor(pair / fresh.length), pair % fresh.length]);
}

/** A band of a short text is mostly empty bins (four characters of `A`): no key. */
function bandKey(characters: string): string | null {
  return /AA|^A..A$/.test(characters) ? null : characters;
}

function groupByKey(
  fingerprints: readonly string[],
  keyOf: (fingerprint: string) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, fingerprint] of fingerprints.entries()) {
    const key = keyOf(fingerprint);
    if (key === null || key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}
