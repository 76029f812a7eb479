import { similarCharacters } from './similar-characters.ts';
import type { Spelling } from './spelling.ts';
import { splitSyllables } from './split-syllables.ts';

/** Readings kept at each step, and given at the end. */
const BEAM = 12;
const MOST = 3;
/** How much worse a pair is that the archive hardly uses, and a character that was not typed. */
const UNKNOWN_PAIR = 20;
const CHANGED = 1.5;
/** Readings so much worse than the best are chance. */
const TOLERANCE = 3;

interface Reading {
  text: string;
  cost: number;
}

/**
 * What may have been meant: pinyin typed for characters (`gongjiang` → 工匠), or characters that
 * sound or look like the ones meant (工将 → 工匠). Words that the archive uses most come first.
 */
export function respell(text: string, spelling: Spelling): string[] {
  const letters = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\p{M}\s'’·-]/gu, '');
  const lattices = /^[a-z]+$/u.test(letters)
    ? readLetters(letters, spelling)
    : readCharacters(text, spelling);
  const readings = lattices
    .flatMap((lattice) => walk(lattice, spelling))
    .sort((one, other) => one.cost - other.cost);
  const best = readings[0]?.cost ?? 0;
  const texts = readings
    .filter(({ cost, text: read }) => cost <= best + TOLERANCE && read !== text)
    .map(({ text: read }) => read);
  return [...new Set(texts)].slice(0, MOST);
}

/** For each place the characters that may stand there, with what they cost. */
type Lattice = Map<string, number>[];

function readLetters(letters: string, spelling: Spelling): Lattice[] {
  const known = new Set(spelling.characters.keys());
  const ways = splitSyllables(letters, known);
  const initials =
    ways.length === 0 && letters.length > 1 && letters.length <= 6 ? [Array.from(letters)] : [];
  return [...ways, ...initials].map((way) =>
    way.map((part) => {
      const whole = spelling.characters.get(part);
      const found = whole ?? listInitial(part, spelling);
      return new Map(found.map((character, i) => [character, Math.log2(i + 2) / 4]));
    }),
  );
}

function listInitial(letter: string, { characters }: Spelling): string[] {
  return Array.from(characters)
    .filter(([syllable]) => syllable.startsWith(letter))
    .flatMap(([, found]) => found.slice(0, 8));
}

function readCharacters(text: string, spelling: Spelling): Lattice[] {
  const characters = Array.from(text);
  if (!characters.every((character) => /^\p{Script=Han}$/u.test(character))) return [];
  return [
    characters.map((character) => {
      const alike = (spelling.syllables.get(character) ?? []).flatMap(
        (syllable) => spelling.characters.get(syllable) ?? [],
      );
      const similar = similarCharacters.get(character) ?? [];
      const costs = new Map([...alike, ...similar].map((other) => [other, CHANGED]));
      return costs.set(character, 0);
    }),
  ];
}

/** The cheapest readings: a pair costs the more the less the archive uses it. */
function walk(lattice: Lattice, { ranks }: Spelling): Reading[] {
  let readings: (Reading & { last: string })[] = [{ text: '', cost: 0, last: '' }];
  for (const place of lattice) {
    const next: typeof readings = [];
    for (const [character, price] of place) {
      for (const { text, cost, last } of readings) {
        const rank = last === '' ? 1 : ranks.get(last + character);
        const pair = rank === undefined ? UNKNOWN_PAIR : Math.log2(rank);
        next.push({ text: text + character, cost: cost + price + pair, last: character });
      }
    }
    readings = next.sort((one, other) => one.cost - other.cost).slice(0, BEAM);
  }
  return readings;
}
