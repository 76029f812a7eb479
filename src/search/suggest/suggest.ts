import type { Archive } from '../archive/archive.ts';
import type { Spelling } from '../spell/spelling.ts';
import { splitSyllables } from '../spell/split-syllables.ts';
import { beginsReading } from './match-reading.ts';
import { initialOf, initialsKey, syllableKey } from './shelf-keys.ts';

export type SuggestionKind = 'topic' | 'region' | 'person' | 'headline';

export interface Suggestion {
  kind: SuggestionKind;
  /** What is shown; a region with all that it lies in. */
  text: string;
  /** Topics and regions: the address below /topics/ or /regions/. Headlines: the article's id. */
  slug: string;
}

/** At most so many of one kind, so that no kind hides the others. */
const MOST: Readonly<Record<SuggestionKind, number>> = {
  topic: 3,
  region: 3,
  person: 3,
  headline: 6,
};

/** Names and headlines that begin as typed, in characters, pinyin or initials. */
export async function suggest(archive: Archive, typed: string): Promise<Suggestion[]> {
  const { symbols } = archive.tokenize(typed);
  const wanted = symbols.join('');
  if (wanted === '' || symbols.length > 20) return [];
  const spelling = await archive.spelling();
  const fits = (text: string) => {
    const found = archive.tokenize(text);
    if (found.symbols.join('').startsWith(wanted)) return true;
    return /^[a-z]+$/u.test(wanted) && beginsReading(found, 0, wanted, spelling);
  };
  const { header } = archive;
  const pick = <T>(all: readonly T[], kind: SuggestionKind, nameOf: (one: T) => string) =>
    take(all, MOST[kind], (one) => fits(nameOf(one)));
  return [
    ...pick(header.topics, 'topic', ({ name }) => name).map(
      ({ name, slug }): Suggestion => ({ kind: 'topic', text: name, slug }),
    ),
    ...pick(header.regions, 'region', ({ path }) => path.split('/').at(-1) ?? '').map(
      ({ path, slug }): Suggestion => ({ kind: 'region', text: path, slug }),
    ),
    ...pick(header.people, 'person', (name) => name).map(
      (name): Suggestion => ({ kind: 'person', text: name, slug: '' }),
    ),
    ...(await suggestHeadlines(archive, listKeys(symbols, spelling), fits)),
  ];
}

function take<T>(all: readonly T[], most: number, fits: (one: T) => boolean): T[] {
  const taken: T[] = [];
  for (const one of all) {
    if (taken.length === most) break;
    if (fits(one)) taken.push(one);
  }
  return taken;
}

/** The shelves that may hold what was typed, by each way to read it. */
function listKeys(symbols: readonly string[], spelling: Spelling): string[] {
  const [only = '', ...others] = symbols;
  const ways =
    others.length === 0 && /^[a-z]+$/u.test(only)
      ? [
          ...splitSyllables(only, new Set(spelling.characters.keys()), true),
          Array.from(only),
          [only],
        ]
      : pairReadings(symbols, spelling);
  const keys = ways.map(([first = '', second]) => {
    if (second !== undefined) return initialsKey(initialOf(first), initialOf(second));
    return first.length > 1 ? syllableKey(first) : initialOf(first);
  });
  return [...new Set(keys)];
}

function pairReadings([one = '', other]: readonly string[], spelling: Spelling): string[][] {
  const readings = (symbol: string) => spelling.syllables.get(symbol) ?? [symbol];
  if (other === undefined) return readings(one).map((reading) => [reading]);
  return readings(one).flatMap((first) => readings(other).map((second) => [first, second]));
}

async function suggestHeadlines(
  archive: Archive,
  keys: readonly string[],
  fits: (text: string) => boolean,
): Promise<Suggestion[]> {
  const shelves = await Promise.all(keys.map((key) => archive.headlines(key)));
  const byText = new Map(
    shelves
      .flat()
      .reverse()
      .map((headline) => [headline.text, headline]),
  );
  const fitting = take([...byText.values()].reverse(), MOST.headline, ({ text }) => fits(text));
  const notes = await archive.notes(fitting.map(({ row }) => row));
  return fitting.map(({ text }, i) => ({ kind: 'headline', text, slug: notes[i]?.id ?? '' }));
}
