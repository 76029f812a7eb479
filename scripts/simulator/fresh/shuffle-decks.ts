import type { Random } from '../seed-random.ts';

/** The next member of a list, none twice before all have come. */
export type Draw = <T>(list: readonly T[]) => T;

/** Shuffles a deck for every list that is drawn from; one page's stories share it. */
export function shuffleDecks(random: Random): Draw {
  const decks = new Map<readonly unknown[], unknown[]>();
  return <T>(list: readonly T[]): T => {
    const deck = decks.get(list) ?? [];
    if (deck.length === 0) deck.push(...list);
    decks.set(list, deck);
    const at = random.between(0, deck.length - 1);
    const drawn = deck[at] as T;
    deck[at] = deck.at(-1);
    deck.pop();
    return drawn;
  };
}
