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
  const fed = dice.has('form-feeds') ? addFormFeeds(printed, random) : printed;
  const end = dice.has('crlf') ? '\r\n' : dice.has('cr') ? '\r' : '\n';
  const text = fed.join(end) + (random.chance(0.8) ? end : '');
  const encoding = findEncoding(text, dice);
  const mark = encoding.startsWith('utf-16') || (encoding === 'utf-8' && dice.has('utf-8-mark'));
  const bytes = iconv.encode(text, encoding === 'utf-8' ? 'utf8' : encoding, { addBOM: mark });
  return { bytes, encoding, lines: fed, gold, pieces, tsv: formatLabels(lines) };
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

/** A form feed before the first line, after the last, or on a blank line. */
function addFormFeeds(lines: string[], random: Random): string[] {
  const out = [...lines];
  if (random.chance(0.5)) out[0] = `\f${out[0] ?? ''}`;
  out.push('\f');
  return out;
}
