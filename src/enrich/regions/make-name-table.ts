import type { NameTable, PlaceName } from './gazetteer.ts';

/** Makes the table that a walk over a text asks at every character: most can begin no name. */
export function makeNameTable(names: Iterable<PlaceName>): NameTable {
  const starts = new Uint8Array(0x10000);
  const byPair = new Map<number, PlaceName[]>();
  for (const name of names) {
    starts[name.text.charCodeAt(0)] = 1;
    const bucket = byPair.get(pairAt(name.text, 0));
    if (bucket === undefined) byPair.set(pairAt(name.text, 0), [name]);
    else bucket.push(name);
  }
  for (const bucket of byPair.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return {
    namesAt: (text, at) => {
      if (starts[text.charCodeAt(at)] !== 1) return none;
      return byPair.get(pairAt(text, at)) ?? none;
    },
  };
}

const none: readonly PlaceName[] = [];

/** Two characters as one number, which a map finds faster than a string. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
