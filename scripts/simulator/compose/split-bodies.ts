import type { Composer, Group } from './page-plan.ts';

/** Sets a body in two frames, with the lines of a small story between them. */
export function splitBodies(groups: Group[], { random, dice }: Composer): Group[] {
  const chance = random.fork('split bodies');
  const out = [...groups];
  for (const group of groups) {
    if (group.layout !== 'pdf' || group.small || !dice.falls('split-frames', chance)) continue;
    const guest = out.find((other) => other.small && other !== group && other.frames.length > 0);
    const body = group.frames.find((frame) => frame.name === 'body');
    if (guest === undefined || body === undefined || body.lines.length < 8) continue;
    const at = chance.between(4, body.lines.length - 3);
    const halves = [body.lines.slice(0, at), body.lines.slice(at)].map((lines) => ({
      ...body,
      lines,
    }));
    const cut = group.frames.indexOf(body);
    const before = [...group.frames.slice(0, cut), ...halves.slice(0, 1)];
    const after = [...halves.slice(1), ...group.frames.slice(cut + 1)];
    out.splice(out.indexOf(guest), 1);
    out.splice(out.indexOf(group), 1, { ...group, frames: before }, guest, {
      ...group,
      frames: after,
    });
  }
  return out;
}
