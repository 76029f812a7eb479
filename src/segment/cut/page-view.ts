import { measureCohesion } from '../assign/measure-cohesion.ts';
import { measureNearness, type Nearness } from '../assign/measure-nearness.ts';
import { noticeHead } from '../cues/openings.ts';
import { findSignOff } from '../people/find-sign-off.ts';
import { findTokens } from './find-tokens.ts';
import type { Item } from './item.ts';
import { measureHeadlike } from './measure-headlike.ts';
import type { Token } from './token.ts';

/** All that the cutting into articles looks at, one entry a token. */
export interface PageView {
  items: readonly Item[];
  tokens: readonly Token[];
  nearness: readonly Nearness[];
  /** How much the text from here on shares with the text before. */
  cohesion: readonly number[];
  /** What it costs to read a text as a headline; beyond bounds for most. */
  headlike: readonly number[];
  /** The headline of a notice that somebody paid for. */
  notice: readonly boolean[];
  /** A text that ends with the names of those who wrote it. */
  signed: readonly boolean[];
  /** What the story at hand surely began with: a byline, the opening of a news text, nothing seen. */
  begun: readonly ('byline' | 'opening' | null)[];
}

/** Looks at a page as a whole. */
export function viewPage(items: readonly Item[]): PageView {
  const tokens = findTokens(items);
  let begun: 'byline' | 'opening' | null = null;
  return {
    items,
    tokens,
    nearness: measureNearness(items, tokens),
    cohesion: measureCohesion(items, tokens),
    headlike: measureHeadlike(items, tokens),
    notice: tokens.map(
      (token) =>
        token.kind === 'head' && noticeHead.test(items[token.items[0] as number]?.text ?? ''),
    ),
    signed: tokens.map(
      (token) => token.kind === 'text' && isSigned(items[token.items[0] as number]),
    ),
    begun: tokens.map((token) => {
      if (token.kind === 'byline') begun = 'byline';
      else if (token.kind === 'text' && items[token.items[0] as number]?.lines[0]?.opening)
        begun = 'opening';
      else if (token.kind === 'text' && isSigned(items[token.items[0] as number])) begun = null;
      return begun;
    }),
  };
}

function isSigned(item: Item | undefined): boolean {
  return item !== undefined && /[）)]$/u.test(item.text) && findSignOff(item.text) !== undefined;
}
