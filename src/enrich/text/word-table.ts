/** A word of a table found in a text. */
export interface Hit<Entry> {
  entry: Entry;
  start: number;
  end: number;
}

/** Words to be looked for all at once, in one walk over a text. */
export interface WordTable<Entry> {
  /** Every occurrence of every word, overlapping ones too, in the order of the text. */
  findHits(text: string): Hit<Entry>[];
}

type Listed<Entry> = readonly [word: string, entry: Entry];

/** A table of words of two characters or more; several entries may have the same word. */
export function makeWordTable<Entry>(entries: Iterable<Listed<Entry>>): WordTable<Entry> {
  const byPair = new Map<number, Listed<Entry>[]>();
  for (const listed of entries) {
    const [word] = listed;
    if (word.length < 2) throw new RangeError(`a word of one character: ${word}`);
    const pair = pairAt(word, 0);
    const bucket = byPair.get(pair);
    if (bucket === undefined) byPair.set(pair, [listed]);
    else bucket.push(listed);
  }
  return { findHits: (text) => findHits(byPair, text) };
}

/** Two characters as one number, which a map finds faster than a string. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function findHits<Entry>(
  byPair: ReadonlyMap<number, readonly Listed<Entry>[]>,
  text: string,
): Hit<Entry>[] {
  const hits: Hit<Entry>[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const bucket = byPair.get(pairAt(text, start));
    if (bucket === undefined) continue;
    for (const [word, entry] of bucket) {
      if (text.startsWith(word, start)) hits.push({ entry, start, end: start + word.length });
    }
  }
  return hits;
}
