/** A word of a table found in a text. */
export interface Hit<Entry> {
  entry: Entry;
  start: number;
  end: number;
}

interface Node<Entry> {
  next: Map<number, Node<Entry>>;
  entries: Entry[];
}

/** Words to be looked for all at once, in one walk over a text. */
export interface WordTable<Entry> {
  /** Every occurrence of every word, overlapping ones too, by start and then by length. */
  findHits(text: string): Hit<Entry>[];
}

/** A table of words; several entries may have the same word. */
export function makeWordTable<Entry>(
  entries: Iterable<readonly [string, Entry]>,
): WordTable<Entry> {
  const root: Node<Entry> = { next: new Map(), entries: [] };
  for (const [word, entry] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), entries: [] };
        node.next.set(code, next);
      }
      node = next;
    }
    if (node !== root) node.entries.push(entry);
  }
  return { findHits: (text) => findHits(root, text) };
}

function findHits<Entry>(root: Node<Entry>, text: string): Hit<Entry>[] {
  const hits: Hit<Entry>[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let node = root.next.get(text.charCodeAt(start));
    for (let end = start + 1; node !== undefined; end += 1) {
      for (const entry of node.entries) hits.push({ entry, start, end });
      if (end >= text.length) break;
      node = node.next.get(text.charCodeAt(end));
    }
  }
  return hits;
}
