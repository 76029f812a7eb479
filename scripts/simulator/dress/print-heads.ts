import type { GoldArticle } from '../../evaluate/gold-page.ts';
import type { CorpusArticle } from '../corpus-page.ts';
import type { Dice } from '../draw-dice.ts';
import { block } from '../page/block.ts';
import type { Block } from '../page/dressed-article.ts';
import type { Random } from '../seed-random.ts';
import { breakHeadline } from './break-headline.ts';

type Head = 'kicker' | 'headline' | 'subtitle';
type Reading = NonNullable<GoldArticle['alternative_heads']>[number];

const usual: Head[] = ['kicker', 'headline', 'subtitle'];
const others: Head[][] = [
  ['headline', 'kicker', 'subtitle'],
  ['headline', 'subtitle', 'kicker'],
  ['kicker', 'subtitle', 'headline'],
];

/** Prints the lines above a story, in one of their usual orders, with the other readings of them. */
export function printHeads(
  article: CorpusArticle,
  random: Random,
  dice: Dice,
  layout: 'pdf' | 'ocr',
): { heads: Block[]; alternatives: Reading[] } {
  const order = dice.falls('head-orders', random) ? random.pick(others) : usual;
  const parts = order.flatMap((role) => {
    const text = article[role];
    return text === null || text === '' ? [] : [{ role, text }];
  });
  const alternatives = findOtherReadings(parts, article);
  const heads = parts.flatMap(({ role, text }) => {
    if (role !== 'headline')
      return layout === 'pdf' ? breakLong(role, text, random) : [block(role, text)];
    if (layout === 'pdf' && isUpright(text) && dice.falls('vertical-headline', random)) {
      return [...text].map((char, i, all) =>
        block(role, char, { start: i === 0, tight: i < all.length - 1 }),
      );
    }
    const lines = dice.falls('two-line-headline', random) ? breakHeadline(text, random) : [text];
    if (lines.length > 1 && text.includes(' ') && parts.length === 1) {
      alternatives.push({
        kicker: lines[0] ?? '',
        headline: lines.slice(1).join(' '),
        subtitle: null,
      });
    }
    return lines.map((line, i) =>
      block(role, spread(line, random, dice), { start: i === 0, tight: i < lines.length - 1 }),
    );
  });
  return { heads, alternatives };
}

function breakLong(role: Head, text: string, random: Random): Block[] {
  const width = random.between(28, 40);
  if (text.length <= width) return [block(role, text)];
  const at = Math.max(text.lastIndexOf('，', width), text.lastIndexOf('、', width)) + 1 || width;
  return [block(role, text.slice(0, at)), block(role, text.slice(at), { start: false })];
}

function isUpright(text: string): boolean {
  return /^[\p{Script=Han}，、]{5,14}$/u.test(text);
}

function spread(text: string, random: Random, dice: Dice): string {
  const short = /^[\p{Script=Han}]{2,7}$/u.test(text);
  return short && dice.falls('spaced-labels', random) ? [...text].join(' ') : text;
}

/** Where the print alone cannot tell which of two lines is the headline, both readings stand. */
function findOtherReadings(
  parts: { role: Head; text: string }[],
  article: CorpusArticle,
): Reading[] {
  const at = parts.findIndex((part) => part.role === 'headline');
  const byPlace = readAt(parts, at);
  const readings: Reading[] = [];
  if (byPlace.kicker !== article.kicker || byPlace.subtitle !== article.subtitle)
    readings.push(byPlace);
  const [first, second] = parts;
  if (parts.length === 2 && first?.role === 'headline' && second !== undefined) {
    const marked = second.text.includes('——') || second.text.length > first.text.length * 1.6;
    if (!marked) readings.push(readAt(parts, 1));
  }
  return readings;
}

function readAt(parts: { text: string }[], at: number): Reading {
  const join = (list: { text: string }[]) => list.map((part) => part.text).join(' ') || null;
  return {
    kicker: join(parts.slice(0, at)),
    headline: parts[at]?.text ?? '',
    subtitle: join(parts.slice(at + 1)),
  };
}
