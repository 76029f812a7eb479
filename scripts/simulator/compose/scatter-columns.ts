import type { Composer, Group } from './page-plan.ts';

/** Puts the columns of recognised articles out of order, or lets other stories stand between them. */
export function scatterColumns(groups: Group[], { random, dice }: Composer): Group[] {
  const chance = random.fork('columns');
  const placed = new Set<Group>();
  return groups.flatMap((group, i) => {
    if (placed.has(group)) return [];
    const columns = group.frames.filter((frame) => frame.name === 'body');
    const last = columns.at(-1);
    if (group.layout !== 'ocr' || columns.length < 2 || last === undefined) return [group];
    if (dice.falls('fragments-first', chance)) {
      return [{ ...group, frames: [last, ...group.frames.filter((frame) => frame !== last)] }];
    }
    if (columns.length > 2 && dice.falls('scrambled-blocks', chance)) {
      const turned = chance.shuffle(columns);
      return [
        {
          ...group,
          frames: group.frames.map((frame) =>
            frame.name === 'body' ? (turned.shift() ?? frame) : frame,
          ),
        },
      ];
    }
    const guest = groups.slice(i + 1).find((other) => other.small && !placed.has(other));
    if (guest === undefined || !dice.falls('cut-intrusions', chance)) return [group];
    placed.add(guest);
    const at = group.frames.indexOf(chance.pick(columns.slice(1)));
    return [
      { ...group, frames: group.frames.slice(0, at) },
      guest,
      { ...group, frames: group.frames.slice(at) },
    ];
  });
}
