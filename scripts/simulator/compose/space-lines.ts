import type { Frame } from '../page/frame.ts';
import type { PrintedLine } from '../page/printed-line.ts';
import type { Composer } from './page-plan.ts';

/** Sets the blank lines: all the lines of the file, blank ones without runs. */
export function spaceLines(frames: Frame[], composer: Composer): PrintedLine[] {
  const { random, dice, layout } = composer;
  const chance = random.fork('spacing');
  const gappy = layout === 'ocr' || dice.has('blank-lines');
  const between = gappy || chance.chance(0.5);
  const asciiTight = layout === 'pdf' && dice.has('tight-after-ascii');
  const out: PrintedLine[] = [];
  frames.forEach((frame, f) => {
    frame.lines.forEach((line, i) => {
      out.push(line);
      const last = i === frame.lines.length - 1;
      const seam = last && frames[f + 1]?.article !== frame.article;
      const text = line.runs.map((run) => run.text).join('');
      const tight =
        line.tight ||
        (asciiTight && /[\u0021-\u007e]$/u.test(text)) ||
        (seam && layout === 'pdf' && dice.falls('tight-ends', chance)) ||
        !(last ? between : gappy);
      if (!tight) out.push(blank);
      if (dice.falls('uneven-gaps', chance) && layout === 'ocr') out.push(blank, blank);
    });
  });
  return out;
}

const blank: PrintedLine = { runs: [], tight: false };
