import type { Composer } from '../compose/page-plan.ts';
import type { Frame } from '../page/frame.ts';
import type { PrintedLine } from '../page/printed-line.ts';
import { confusables } from './confusables.ts';

/** Prints passages of recognised bodies again, as overlapping crops do. */
export function addRepeats(frames: Frame[], { random, dice }: Composer): Frame[] {
  const chance = random.fork('repeats');
  const out: Frame[] = [];
  let before: PrintedLine | undefined;
  for (const frame of frames) {
    const [first, ...rest] = frame.lines;
    const seam = before?.runs.at(-1);
    const continues = first?.runs[0]?.start === false && seam?.article === frame.article;
    if (
      first !== undefined &&
      seam !== undefined &&
      continues &&
      dice.falls('repeats-at-seam', chance)
    ) {
      const again = seam.text.slice(-chance.between(5, 14));
      const run = { article: null, role: 'duplicate' as const, start: true, text: again };
      out.push({ ...frame, lines: [{ ...first, runs: [run, ...first.runs] }, ...rest] });
    } else out.push(frame);
    before = frame.name === 'body' ? frame.lines.at(-1) : undefined;
    if (frame.name !== 'body') continue;
    for (const line of frame.lines) {
      const exact = dice.falls('repeats', chance);
      if (!exact && !dice.falls('repeats-altered', chance)) continue;
      const text = drawPassage(line, chance);
      if (text === null) continue;
      const printed = exact ? text : alter(text, chance);
      out.push({
        name: 'body',
        article: null,
        lines: [
          {
            runs: [{ article: null, role: 'duplicate', start: true, text: printed }],
            tight: false,
          },
        ],
      });
      break;
    }
  }
  return out;
}

function drawPassage(line: PrintedLine, random: Composer['random']): string | null {
  const [run] = line.runs;
  if (line.runs.length !== 1 || run?.role !== 'body' || run.text.length < 30) return null;
  const all = random.chance(0.5);
  if (all) return run.text;
  const from = random.chance(0.5) ? 0 : random.between(0, run.text.length - 26);
  return run.text.slice(from, from + random.between(24, run.text.length - from)).trim();
}

function alter(text: string, random: Composer['random']): string {
  const chars = [...text];
  for (let i = 0; i < Math.max(1, chars.length / 25); i++) {
    const at = random.between(0, chars.length - 1);
    const char = chars[at] ?? '';
    if (/\p{Script=Han}/u.test(char))
      chars[at] = confusables[char] ?? random.pick([...'的一是工了在和']);
  }
  return chars.join('');
}
