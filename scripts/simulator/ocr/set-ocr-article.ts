import type { Dice } from '../draw-dice.ts';
import type { Block, DressedArticle } from '../page/dressed-article.ts';
import type { Frame, FrameName } from '../page/frame.ts';
import type { PrintedLine } from '../page/printed-line.ts';
import type { Random } from '../seed-random.ts';

/** Sets one article as a text recogniser reads it: a paragraph a line, a frame for each column. */
export function setOcrArticle(article: DressedArticle, random: Random, dice: Dice): Frame[] {
  const key = article.key;
  const set = (name: FrameName, blocks: Block[]): Frame[] =>
    blocks.length === 0
      ? []
      : [{ name, article: key, lines: blocks.map((b) => printBlock(key, b)) }];
  return [
    ...set('label', article.label),
    ...set('heads', article.heads),
    ...set('byline', article.byline),
    ...cutColumns(article, random.fork('columns'), dice),
    ...set('box', article.box),
    ...set('caption', article.captions),
  ];
}

/** The body in columns; most column breaks fall inside a sentence. */
function cutColumns(article: DressedArticle, random: Random, dice: Dice): Frame[] {
  const columns: PrintedLine[][] = [[]];
  for (const b of article.body) {
    const parts = cutParagraph(b, random, dice);
    for (const [i, part] of parts.entries()) {
      if (i > 0) columns.push([]);
      const indent = i === 0 && b.role === 'body' && dice.has('ideographic-indents');
      const text = indent ? `\u3000\u3000${part}` : part;
      const tight = i < parts.length - 1 && dice.falls('tight-cuts', random);
      columns.at(-1)?.push(printBlock(article.key, { ...b, text, start: i === 0, tight }));
    }
  }
  const filled = columns.filter((lines) => lines.length > 0);
  return filled.map((lines) => ({ name: 'body', article: article.key, lines }));
}

function cutParagraph(b: Block, random: Random, dice: Dice): string[] {
  const chars = [...b.text];
  if (b.role !== 'body' || chars.length < 40 || !dice.falls('column-cuts', random)) return [b.text];
  const cuts = chars.length > 150 && random.chance(0.4) ? 2 : 1;
  const places = Array.from({ length: cuts }, () => findCut(chars, random)).sort((a, z) => a - z);
  const parts: string[] = [];
  let from = 0;
  for (const at of places) {
    if (at - from < 12 || chars.length - at < 8) continue;
    parts.push(chars.slice(from, at).join('').trim());
    from = at;
  }
  parts.push(chars.slice(from).join('').trim());
  return parts;
}

/** Anywhere but inside a number or a Latin word and not before a mark, as columns break. */
function findCut(chars: string[], random: Random): number {
  for (let tries = 0; tries < 20; tries++) {
    const at = random.between(14, chars.length - 8);
    const joint = `${chars[at - 1]}${chars[at]}`;
    const torn = /^[0-9A-Za-z.%]{2}$/u.test(joint) || /^.[，。、；：？！”’）》]/u.test(joint);
    if (!torn && !/^[“‘（《。！？]/u.test(joint)) return at;
  }
  return chars.length;
}

function printBlock(article: string, b: Block): PrintedLine {
  return { runs: [{ article, role: b.role, start: b.start, text: b.text }], tight: b.tight };
}
