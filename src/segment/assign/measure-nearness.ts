import type { Item } from '../cut/item.ts';
import type { Token } from '../cut/token.ts';
import { findGrams } from './find-grams.ts';

/** How much of what a headline says is said by the text before it, and by the text behind it: 0 to 1. */
export interface Nearness {
  before: number;
  after: number;
  /** The most that any other story says of it. */
  elsewhere: number;
}

/**
 * Measures for each token how near it is in words to the story before and the story behind it.
 * A story reaches to where the next one surely begins; words that stand all over the page count little.
 */
export function measureNearness(items: readonly Item[], tokens: readonly Token[]): Nearness[] {
  const stretches = findStretches(items, tokens);
  const spread = new Map<string, number>();
  const places = stretches.map(({ from, to }) => {
    const seen = new Map<string, [number, number]>();
    for (let t = from; t < to; t++) {
      const token = tokens[t] as Token;
      if (token.kind !== 'text' && token.kind !== 'photo') continue;
      for (const gram of findGrams(textOf(items, token))) {
        const span = seen.get(gram);
        if (span) span[1] = t;
        else seen.set(gram, [t, t]);
      }
    }
    for (const gram of seen.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
    return seen;
  });
  const weigh = (gram: string) =>
    Math.log(1 + stretches.length / (spread.get(gram) ?? stretches.length));
  return tokens.map((token, t) => {
    if (token.kind === 'byline' || token.kind === 'label')
      return { before: 0, after: 0, elsewhere: 0 };
    const grams = [...findGrams(textOf(items, token).slice(0, 120))];
    const own = stretches.findIndex(({ from, to }) => t >= from && t < to);
    const beforeAt = hasText(items, tokens, stretches[own]?.from ?? 0, t) ? own : own - 1;
    const afterAt = hasText(items, tokens, t + 1, stretches[own]?.to ?? 0) ? own : own + 1;
    let before = 0;
    let after = 0;
    let all = 0;
    // A few words in common say little.
    const few = Math.log(1 + stretches.length);
    const others = new Float64Array(
      token.kind === 'head' && stretches.length <= 80 ? stretches.length : 0,
    );
    for (const gram of grams) {
      const weight = weigh(gram);
      all += weight;
      if ((places[beforeAt]?.get(gram)?.[0] ?? Infinity) < t) before += weight;
      if ((places[afterAt]?.get(gram)?.[1] ?? -1) > t) after += weight;
      others.forEach((_, k) => {
        if (places[k]?.has(gram)) others[k] = (others[k] ?? 0) + weight;
      });
    }
    others[beforeAt] = 0;
    others[afterAt] = 0;
    if (all === 0) return { before: 0, after: 0, elsewhere: 0 };
    return {
      before: before / all,
      after: after / all,
      elsewhere: Math.max(0, ...others) / (all + few),
    };
  });
}

function textOf(items: readonly Item[], token: Token): string {
  return token.items.map((i) => items[i]?.text ?? '').join('\n');
}

function hasText(
  items: readonly Item[],
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let t = Math.max(from, to - 400); t < to; t++) {
    const kind = tokens[t]?.kind;
    if (kind === 'text' || kind === 'photo') return items.length > 0;
  }
  return false;
}

/** Stretches of tokens that each hold one story's text: a byline, an opening or a picture begins one. */
function findStretches(
  items: readonly Item[],
  tokens: readonly Token[],
): { from: number; to: number }[] {
  const starts = [0];
  let bylined = false;
  tokens.forEach((token, t) => {
    const opening =
      token.kind === 'text' && items[token.items[0] as number]?.lines[0]?.opening !== undefined;
    const fresh =
      token.kind === 'byline' ? !bylined : (opening && !bylined) || token.kind === 'photo';
    if (fresh && t > 0) starts.push(t);
    if (token.kind === 'photo') starts.push(t + 1);
    bylined = token.kind === 'byline' || (bylined && token.kind === 'head');
  });
  return [...new Set(starts)].map((from, i, all) => ({ from, to: all[i + 1] ?? tokens.length }));
}
