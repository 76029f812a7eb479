import type { Frame } from '../page/frame.ts';
import type { Composer, Group } from './page-plan.ts';

export interface Banner {
  text: string;
  over: string[];
}

/** Prints a banner before the stories under it, or among them. */
export function addBanner(
  groups: Group[],
  banner: Banner | null,
  { random, dice, layout }: Composer,
): Group[] {
  if (banner === null) return groups;
  const chance = random.fork('banner');
  const members = groups.flatMap((group, i) => (banner.over.includes(group.key) ? [i] : []));
  const first = members[0] ?? 0;
  const amid = members.slice(1);
  const at =
    layout === 'pdf' && amid.length > 0 && dice.falls('banner-amid', chance)
      ? chance.pick(amid)
      : first;
  const frame: Frame = {
    name: 'banner',
    article: null,
    lines: [
      { runs: [{ article: null, role: 'label', start: true, text: banner.text }], tight: false },
    ],
  };
  const group: Group = { key: 'banner', layout, small: true, frames: [frame] };
  return groups.toSpliced(at, 0, group);
}
