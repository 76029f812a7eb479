import type { Spelling } from '../spell/spelling.ts';
import type { Symbols } from '../tokenize.ts';

/**
 * Whether typed letters begin to spell the symbols from `at` on: whole syllables, initials, or
 * the two mixed (`gongj`, `gj`, `gjiang` for 工匠).
 */
export function beginsReading(
  { symbols }: Pick<Symbols, 'symbols'>,
  at: number,
  letters: string,
  spelling: Spelling,
): boolean {
  const symbol = symbols[at];
  if (letters === '') return true;
  if (symbol === undefined) return false;
  const readings = spelling.syllables.get(symbol) ?? [symbol];
  return readings.some((reading) => {
    if (reading.startsWith(letters)) return true;
    const ends = /^[a-z]+$/u.test(reading)
      ? [reading.length, 1, initialLength(reading)]
      : [reading.length];
    return ends.some(
      (end) =>
        letters.startsWith(reading.slice(0, end)) &&
        beginsReading({ symbols }, at + 1, letters.slice(end), spelling),
    );
  });
}

/** zh, ch and sh are initials of two letters. */
function initialLength(reading: string): number {
  return /^[zcs]h/u.test(reading) ? 2 : 1;
}
