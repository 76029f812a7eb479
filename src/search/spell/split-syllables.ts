const MOST_SYLLABLES = 12;

/**
 * The ways to read letters as pinyin: whole syllables, the last of which may be only begun
 * (`gongj` → gong, j) where `begun` allows it. Fewer syllables come first.
 */
export function splitSyllables(
  letters: string,
  syllables: ReadonlySet<string>,
  begun = false,
): string[][] {
  const ways: string[][] = [];
  const walk = (at: number, read: string[]): void => {
    if (at === letters.length) {
      if (read.length > 0) ways.push(read);
      return;
    }
    if (read.length === MOST_SYLLABLES || ways.length >= 20) return;
    for (let length = Math.min(6, letters.length - at); length > 0; length -= 1) {
      const part = letters.slice(at, at + length);
      const isLast = begun && at + length === letters.length;
      const isBegun = isLast && [...syllables].some((syllable) => syllable.startsWith(part));
      if (syllables.has(part) || isBegun) walk(at + length, [...read, part]);
    }
  };
  walk(0, []);
  return ways.sort((one, other) => one.length - other.length);
}
