/** How the archive's characters sound, and which of them stand together most. */
export interface Spelling {
  /** Syllable → characters, the most used first. */
  characters: Map<string, string[]>;
  /** Character → its syllables. */
  syllables: Map<string, string[]>;
  /** Pair of characters → its rank by use, from 1. */
  ranks: Map<string, number>;
}

/** Two lines: `gong工公功 jiang将江匠…`, then the pairs without anything between them. */
export function formatSpelling(
  syllables: ReadonlyMap<string, readonly string[]>,
  pairs: readonly string[],
): string {
  const sounds = Array.from(syllables, ([syllable, found]) => syllable + found.join(''));
  return `${sounds.join(' ')}\n${pairs.join('')}`;
}

export function parseSpelling(text: string): Spelling {
  const [sounds = '', pairs = ''] = text.split('\n');
  const spelling: Spelling = { characters: new Map(), syllables: new Map(), ranks: new Map() };
  for (const sound of sounds.split(' ')) {
    const syllable = /^[a-z]*/u.exec(sound)?.[0] ?? '';
    const characters = Array.from(sound.slice(syllable.length));
    spelling.characters.set(syllable, characters);
    for (const character of characters) {
      const known = spelling.syllables.get(character);
      if (known === undefined) spelling.syllables.set(character, [syllable]);
      else known.push(syllable);
    }
  }
  const characters = Array.from(pairs);
  for (let i = 0; i + 1 < characters.length; i += 2) {
    spelling.ranks.set(`${characters[i]}${characters[i + 1]}`, i / 2 + 1);
  }
  return spelling;
}
