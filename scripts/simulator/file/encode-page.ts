import iconv from 'iconv-lite';
import type { Encoding } from '../../../src/model/source-page.ts';
import type { Dice } from '../draw-dice.ts';
import { formatLabels } from '../label/format-labels.ts';
import type { LabelledPage } from '../label/label-page.ts';
import type { SimulatedPage } from '../page/simulated-page.ts';
import type { Random } from '../seed-random.ts';
import { turnPrintedWords } from './turn-printed-words.ts';

/** Writes a page as the bytes of a file: its encoding, mark, line ends and form feeds. */
export function encodePage(page: LabelledPage, random: Random, dice: Dice): SimulatedPage {
  const { lines, gold, pieces } = dice.has('big5') ? turnPrintedWords(page) : page;
  const printed = lines.map((line) => line.runs.map((run) => run.text).join(''));
  const feeds = dice.has('form-feeds');
  // A form feed ends a line that was not there.
  const before = feeds && random.chance(0.5) ? 1 : 0;
  const end = dice.has('crlf') ? '\r\n' : dice.has('cr') ? '\r' : '\n';
  const body = (feeds ? [...printed, '\f'] : printed).join(end) + (random.chance(0.8) ? end : '');
  const text = '\f'.repeat(before) + body;
  const encoding = findEncoding(text, dice);
  const mark = encoding.startsWith('utf-16') || (encoding === 'utf-8' && dice.has('utf-8-mark'));
  const bytes = iconv.encode(text, encoding === 'utf-8' ? 'utf8' : encoding, { addBOM: mark });
  return {
    ...{ bytes, encoding, gold },
    lines: [...Array.from({ length: before }, () => ''), ...printed],
    pieces: pieces.map((piece) => ({
      ...piece,
      lines: [piece.lines[0] + before, piece.lines[1] + before],
    })),
    tsv: formatLabels(lines, before),
  };
}

function findEncoding(text: string, dice: Dice): Encoding {
  if (dice.has('big5')) return fits(text, 'big5') ? 'big5' : 'gb18030';
  if (dice.has('gb18030')) return 'gb18030';
  if (dice.has('utf-16le')) return 'utf-16le';
  return dice.has('utf-16be') ? 'utf-16be' : 'utf-8';
}

function fits(text: string, encoding: string): boolean {
  return iconv.decode(iconv.encode(text, encoding), encoding) === text;
}
