import type { Composer, Group } from './page-plan.ts';

/** Moves a headline, or all the heads of an article, to the end of the file. */
export function holdBackHeads(groups: Group[], { random, dice }: Composer): Group[] {
  const chance = random.fork('late heads');
  const late: Group[] = [];
  const kept = groups.map((group) => {
    const heads = group.frames.find((frame) => frame.name === 'heads');
    const alone = group.frames.length < 2;
    if (heads === undefined || alone || group.layout !== 'pdf' || !dice.falls('late-head', chance))
      return group;
    const onlyHeadline =
      heads.lines.some((line) => line.runs[0]?.role !== 'headline') && chance.chance(0.5);
    const moves = (role: string | undefined) => !onlyHeadline || role === 'headline';
    const split = (moved: boolean) => ({
      ...heads,
      lines: heads.lines.filter((line) => moves(line.runs[0]?.role) === moved),
    });
    late.push({ ...group, frames: [split(true)] });
    const frames = group.frames.map((frame) => (frame === heads ? split(false) : frame));
    return { ...group, frames: frames.filter((frame) => frame.lines.length > 0) };
  });
  return [...kept, ...late];
}
