import { fragmentWeights } from '../cues/fragment-weights.ts';
import { findTerms } from '../text/find-terms.ts';
import type { Fragment } from './find-fragments.ts';

/** Which article has which words, kept up to date while fragments move. */
export interface TermIndex {
  /** How much a fragment shares with each article, itself left out: words that few have count most. */
  rate(fragment: Fragment): Map<number, number>;
  /** Gives a fragment to another article. */
  move(fragment: Fragment, to: number): void;
}

/** Indexes the words of fragments; `textOf` gives the text of one. */
export function indexTerms(
  fragments: readonly Fragment[],
  textOf: (fragment: Fragment) => string,
): TermIndex {
  const terms = new Map(fragments.map((fragment) => [fragment, findTerms(textOf(fragment))]));
  const termsOf = (fragment: Fragment) => terms.get(fragment) ?? new Map<string, number>();
  /** Word → article → how many of its fragments have it. */
  const holders = new Map<string, Map<number, number>>();
  const sizes = new Map<number, number>();
  const count = (fragment: Fragment, step: 1 | -1) => {
    const { own } = fragment;
    sizes.set(own, (sizes.get(own) ?? 0) + step * termsOf(fragment).size);
    for (const term of termsOf(fragment).keys()) {
      const counts = holders.get(term) ?? new Map<number, number>();
      holders.set(term, counts.set(own, (counts.get(own) ?? 0) + step));
    }
  };
  for (const fragment of fragments) count(fragment, 1);
  return {
    rate: (fragment) => {
      const { smoothing, spread } = fragmentWeights;
      const scores = new Map([...sizes.keys()].map((own) => [own, 0]));
      for (const [term, weight] of termsOf(fragment)) {
        const others = [...(holders.get(term) ?? [])]
          .map(([own, n]) => [own, own === fragment.own ? n - 1 : n] as const)
          .filter(([, n]) => n > 0);
        for (const [own, n] of others) {
          const worth = (weight * (1 + Math.log(n))) / others.length ** spread;
          scores.set(own, (scores.get(own) ?? 0) + worth);
        }
      }
      for (const [own, score] of scores) {
        const itself = own === fragment.own ? termsOf(fragment).size : 0;
        const size = (sizes.get(own) ?? 0) - itself + smoothing;
        scores.set(own, (score * 10) / Math.sqrt(size));
      }
      return scores;
    },
    move: (fragment, to) => {
      count(fragment, -1);
      fragment.own = to;
      count(fragment, 1);
    },
  };
}
