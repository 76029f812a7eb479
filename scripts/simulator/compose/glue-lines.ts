import type { KnobName } from '../knobs/knobs.ts';
import type { Frame } from '../page/frame.ts';
import type { PrintedLine } from '../page/printed-line.ts';
import type { Composer } from './page-plan.ts';

/** Openings that tell a body from the headline that runs into it. */
const telling = /^[\s\u3000]*(?:本报|新华社|\S{2,8}电 )/u;

/** Prints the end of one frame and the start of the next on one line. */
export function glueLines(frames: Frame[], { random, dice }: Composer): Frame[] {
  const chance = random.fork('glue');
  const out: Frame[] = [];
  for (const frame of frames) {
    const before = out.at(-1);
    const knob = before === undefined ? null : findKnob(before, frame);
    if (before === undefined || knob === null || !dice.falls(knob, chance)) {
      out.push(frame);
      continue;
    }
    const gap = chance.chance(knob === 'glued-byline' ? 1 : 0.3) ? ' ' : '';
    const glued = joinLines(before.lines.at(-1), frame.lines[0], gap);
    out.splice(
      -1,
      1,
      { ...before, lines: [...before.lines.slice(0, -1), glued] },
      { ...frame, lines: frame.lines.slice(1) },
    );
  }
  return out.filter((frame) => frame.lines.length > 0);
}

function findKnob(before: Frame, frame: Frame): KnobName | null {
  const [last] = before.lines.at(-1)?.runs ?? [];
  const [first] = frame.lines[0]?.runs ?? [];
  const begins = frame.name === 'body' && first?.role === 'body' && first.start;
  const whole = before.lines.at(-1)?.runs.length === 1 && (last?.text.trim().length ?? 0) > 4;
  if (!begins || !whole) return null;
  const own = before.article === frame.article;
  if (before.name === 'byline') return own && last?.role === 'byline' ? 'glued-byline' : null;
  if (before.name !== 'heads') return null;
  if (!own) return /^\s/u.test(first.text) ? null : 'glued-headline';
  return telling.test(first.text) ? 'glued-own-headline' : null;
}

function joinLines(
  last: PrintedLine | undefined,
  first: PrintedLine | undefined,
  gap: string,
): PrintedLine {
  const runs = (last?.runs ?? []).map((run) => ({ ...run, text: run.text.trimEnd() + gap }));
  return { runs: [...runs, ...(first?.runs ?? [])], tight: first?.tight ?? false };
}
