import { measureCohesion } from '../assign/measure-cohesion.ts';
import { measureNearness, type Nearness } from '../assign/measure-nearness.ts';
import { measureReturn, type Returning } from '../assign/measure-return.ts';
import { noticeHead, noticeWords } from '../cues/openings.ts';
import { findSignOff } from '../people/find-sign-off.ts';
import { findTokens } from './find-tokens.ts';
import type { Item } from './item.ts';
import { measureHeadlike } from './measure-headlike.ts';
import { measureTextlike } from './measure-textlike.ts';
import type { Token } from './token.ts';

/** All that the cutting into articles looks at, one entry a token. */
export interface PageView {
  items: readonly Item[];
  tokens: readonly Token[];
  nearness: readonly Nearness[];
  /** How much the text from here on shares with the text before. */
  cohesion: readonly number[];
  /** How much more a text shares with an interrupted story than with its guest. */
  returning: Returning;
  /** What it costs to read a text as a headline; beyond bounds for most. */
  headlike: readonly number[];
  /** What it costs to read a headline as a text that breaks off. */
  textlike: readonly number[];
  /** The headline of a notice that somebody paid for. */
  notice: readonly boolean[];
  /** A text that reads as a paid notice and stands beside such a headline. */
  paid: readonly boolean[];
  /** A text that ends with the names of those who wrote it. */
  signed: readonly boolean[];
  /** A text from here to the next sure beginning is signed. */
  signedAhead: readonly boolean[];
  /** What the story at hand surely began with: a byline, the opening of a news text, nothing seen. */
  begun: readonly ('byline' | 'opening' | null)[];
  /** How far the page sets headlines before their texts (1) or behind them (-1), by what they say. */
  order: number;
}

/** With fewer headlines a page does not show an order. */
const fewest = 4;

/** Looks at a page as a whole. */
export function viewPage(items: readonly Item[]): PageView {
  const tokens = findTokens(items);
  const signed = tokens.map(
    (token) => token.kind === 'text' && isSigned(items[token.items[0] as number]),
  );
  let begun: 'byline' | 'opening' | null = null;
  const nearness = measureNearness(items, tokens);
  return {
    items,
    tokens,
    nearness,
    order: measureOrder(tokens, nearness),
    cohesion: measureCohesion(items, tokens),
    returning: measureReturn(items, tokens),
    headlike: measureHeadlike(items, tokens),
    textlike: measureTextlike(items, tokens),
    notice: tokens.map(
      (token) =>
        token.kind === 'head' && noticeHead.test(items[token.items[0] as number]?.text ?? ''),
    ),
    paid: tokens.map((token, t) => token.kind === 'text' && isPaid(items, tokens, t)),
    signed,
    signedAhead: lookAhead(items, tokens, signed),
    begun: tokens.map((token, t) => {
      if (token.kind === 'byline') begun = 'byline';
      // Two headlines in a row are no subheads: a story begins here.
      else if (token.kind === 'head' && tokens[t + 1]?.kind === 'head') begun = null;
      else if (token.kind === 'text' && items[token.items[0] as number]?.lines[0]?.opening)
        begun = 'opening';
      else if (token.kind === 'text' && isSigned(items[token.items[0] as number])) begun = null;
      return begun;
    }),
  };
}

function measureOrder(tokens: readonly Token[], nearness: readonly Nearness[]): number {
  let sum = 0;
  let heads = 0;
  tokens.forEach((token, t) => {
    const near = nearness[t];
    if (token.kind !== 'head' || near === undefined) return;
    sum += near.after - near.before;
    heads++;
  });
  return heads < fewest ? 0 : sum / heads;
}

function isSigned(item: Item | undefined): boolean {
  return item !== undefined && /[）)]$/u.test(item.text) && findSignOff(item.text) !== undefined;
}

/** A headline of a notice stands within a few texts before or behind. */
function isPaid(items: readonly Item[], tokens: readonly Token[], t: number): boolean {
  const textAt = (at: number) => items[tokens[at]?.items[0] ?? -1]?.text ?? '';
  if (!noticeWords.test(textAt(t))) return false;
  return [-3, -2, -1, 1, 2, 3].some(
    (step) => tokens[t + step]?.kind === 'head' && noticeHead.test(textAt(t + step)),
  );
}

function lookAhead(
  items: readonly Item[],
  tokens: readonly Token[],
  signed: readonly boolean[],
): boolean[] {
  const ahead: boolean[] = [];
  let seen = false;
  for (let t = tokens.length - 1; t >= 0; t--) {
    const token = tokens[t] as Token;
    if (signed[t]) seen = true;
    ahead[t] = seen;
    const opened = token.kind === 'text' && items[token.items[0] as number]?.lines[0]?.opening;
    if (opened || token.kind === 'byline' || token.kind === 'photo') seen = false;
  }
  return ahead;
}
