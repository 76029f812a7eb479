import type { Dice } from '../draw-dice.ts';
import type { Block, DressedArticle } from '../page/dressed-article.ts';
import type { Frame, FrameName } from '../page/frame.ts';
import type { PrintedLine } from '../page/printed-line.ts';
import type { Random } from '../seed-random.ts';
import { type ColumnStyle, drawColumnStyle } from './draw-column-style.ts';
import { spaceDigits } from './space-digits.ts';
import { spreadLine } from './spread-line.ts';
import { wrapText } from './wrap-text.ts';

/** Sets one article in the frames of a PDF page; what has no lines gives no frame. */
export function setPdfArticle(
  article: DressedArticle,
  random: Random,
  dice: Dice,
  pageWidth: number,
): Frame[] {
  const style = drawColumnStyle(random.fork('style'), dice, pageWidth);
  const set = (name: FrameName, blocks: Block[], lines: PrintedLine[]): Frame[] =>
    blocks.length === 0 ? [] : [{ name, article: article.key, lines }];
  const whole = (blocks: Block[]) =>
    blocks.map((b) => printBlock(article.key, b, b.text, b.start, b.tight));
  const column = drawColumn(style.width, article.body, random.fork('column'), dice);
  return [
    ...set('label', article.label, whole(article.label)),
    ...set('heads', article.heads, whole(article.heads)),
    ...set('byline', article.byline, whole(article.byline)),
    ...set(
      'body',
      article.body,
      setColumn(article, article.body, column, style, random.fork('body'), dice),
    ),
    ...set(
      'box',
      article.box,
      setColumn(article, article.box, drawBoxWidth(random), style, random.fork('box'), dice),
    ),
    ...set(
      'caption',
      article.captions,
      setColumn(article, article.captions, () => style.width, style, random.fork('caption'), dice),
    ),
  ];
}

type WidthOf = (line: number) => number;

/** A column that grows or shrinks once or twice on its way down. */
function drawColumn(width: number, body: Block[], random: Random, dice: Dice): WidthOf {
  const lines = Math.ceil(body.reduce((sum, b) => sum + b.text.length, 0) / width);
  if (lines < 10 || !dice.falls('width-change', random)) return () => width;
  const turns = random.sample([0.3, 0.45, 0.6, 0.8], random.between(1, 2)).sort();
  const widths = turns.map(() => Math.max(10, width + random.pick([-4, -3, -2, 4, 6, 12])));
  return (line) => {
    const passed = turns.filter((turn) => line >= turn * lines).length;
    return passed === 0 ? width : (widths[passed - 1] ?? width);
  };
}

function drawBoxWidth(random: Random): WidthOf {
  const width = random.fork('box width').pick([12, 13, 14, 16, 18, 24, 36]);
  return () => width;
}

function setColumn(
  article: DressedArticle,
  blocks: Block[],
  column: WidthOf,
  style: ColumnStyle,
  random: Random,
  dice: Dice,
): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const b of blocks) {
    if (b.role === 'subhead' || b.role === 'label' || b.role === 'credit' || b.role === 'note') {
      lines.push(printBlock(article.key, b, b.text, true, b.tight));
      continue;
    }
    const offset = lines.length;
    const wrapped = wrapText(spaceDigits(b.text, style.digitGap, random), {
      widthOf: (line) => column(offset + line),
      indent: 2,
      random,
      breakNumbers: dice.has('broken-numbers') ? 0.5 : 0,
    });
    const tight = b.role === 'caption' && style.tightCaption;
    wrapped.forEach((text, i) => {
      const last = i === wrapped.length - 1;
      lines.push(
        printBlock(
          article.key,
          b,
          finishLine(text, i === 0 && b.start, random, dice),
          i === 0 && b.start,
          tight && !last,
        ),
      );
    });
  }
  return lines;
}

function finishLine(text: string, first: boolean, random: Random, dice: Dice): string {
  const behind = dice.falls('trailing-spaces', random) ? ' ' : '';
  const before = first && dice.has('ideographic-indents') ? '\u3000\u3000' : '';
  const spread =
    text.length > 6 && dice.falls('letter-spacing', random) ? spreadLine(text, random) : text;
  const led =
    dice.falls('leading-space', random) ||
    (first && dice.has('leading-space') && random.chance(0.1));
  const marked =
    /[，；：]$/u.test(spread) && dice.falls('half-width-marks', random)
      ? halveMark(spread)
      : spread;
  const space = led ? (random.chance(0.7) ? ' ' : '  ') : '';
  return `${before}${space}${marked}${behind}`;
}

/** A mark that hangs at the end of a full line is squeezed to half its width. */
function halveMark(line: string): string {
  return line.slice(0, -1) + line.slice(-1).normalize('NFKC');
}

function printBlock(
  article: string,
  b: Block,
  text: string,
  start: boolean,
  tight: boolean,
): PrintedLine {
  return { runs: [{ article, role: b.role, start, text }], tight };
}
