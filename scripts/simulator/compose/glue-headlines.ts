import type { Frame } from '../page/frame.ts';
import type { Composer } from './page-plan.ts';

/** Prints a headline and the start of the next article's body on one line. */
export function glueHeadlines(frames: Frame[], { random, dice }: Composer): Frame[] {
  const chance = random.fork('glue');
  const out: Frame[] = [];
  for (const frame of frames) {
    const before = out.at(-1);
    const last = before?.lines.at(-1);
    const [first, ...rest] = frame.lines;
    const fits =
      before?.name === 'heads' &&
      frame.name === 'body' &&
      before.article !== frame.article &&
      last?.runs.length === 1 &&
      (last.runs[0]?.text.length ?? 0) > 4 &&
      first?.runs[0]?.start === true &&
      !first.runs[0].text.startsWith(' ');
    if (fits && last !== undefined && first !== undefined && dice.falls('glued-headline', chance)) {
      const gap = chance.chance(0.3) ? ' ' : '';
      const [head] = last.runs;
      if (head === undefined) continue;
      const glued = {
        tight: first.tight,
        runs: [{ ...head, text: head.text + gap }, ...first.runs],
      };
      out.splice(
        -1,
        1,
        { ...before, lines: [...before.lines.slice(0, -1), glued] },
        { ...frame, lines: rest },
      );
    } else out.push(frame);
  }
  return out.filter((frame) => frame.lines.length > 0);
}
