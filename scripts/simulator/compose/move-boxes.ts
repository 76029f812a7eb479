import type { Frame } from '../page/frame.ts';
import type { PrintedLine } from '../page/printed-line.ts';
import type { Composer, Group } from './page-plan.ts';

/** Prints reading-tip boxes inside a body, or before another article. */
export function moveBoxes(groups: Group[], { random, dice }: Composer): Group[] {
  const chance = random.fork('boxes');
  const out: Group[] = [];
  for (const group of groups) {
    const box = group.frames.find((frame) => frame.name === 'box');
    const rest = group.frames.filter((frame) => frame !== box);
    if (box !== undefined && dice.falls('box-amid', chance)) {
      out.push({ ...group, frames: insertInBody(rest, box, group, chance) });
    } else if (box !== undefined && dice.falls('box-before', chance)) {
      const at = Math.max(0, out.length - chance.between(0, 2));
      out.splice(at, 0, { ...group, small: true, frames: [box] });
      out.push({ ...group, frames: rest });
    } else out.push(group);
  }
  return out;
}

function insertInBody(
  frames: Frame[],
  box: Frame,
  group: Group,
  random: Composer['random'],
): Frame[] {
  const bodies = frames.filter((frame) => frame.name === 'body');
  if (group.layout === 'ocr') {
    const [first] = bodies;
    if (first === undefined) return [...frames, box];
    const before = bodies.length > 1 ? random.pick(bodies.slice(0, -1)) : first;
    return frames.flatMap((frame) => (frame === before ? [frame, box] : [frame]));
  }
  const [body] = bodies;
  if (body === undefined || body.lines.length < 6) return [...frames, box];
  const at = random.between(3, body.lines.length - 2);
  const part = (lines: PrintedLine[]): Frame => ({ ...body, lines });
  return frames.flatMap((frame) =>
    frame === body ? [part(body.lines.slice(0, at)), box, part(body.lines.slice(at))] : [frame],
  );
}
