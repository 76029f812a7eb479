import type { Frame } from '../page/frame.ts';
import type { Composer, Group } from './page-plan.ts';

export interface Banner {
  text: string;
  over: string[];
}

/** What stands above or below a banner, on a line of its own. */
const secondLines = [
  '特别报道',
  '来自一线的报道',
  '工会在行动 服务到身边',
  '情系职工 共建家园',
  '本版专题',
];

/** Prints a banner before the stories under it, or among them. */
export function addBanner(
  groups: Group[],
  banner: Banner | null,
  { random, dice, layout }: Composer,
): Group[] {
  if (banner === null) return groups;
  const chance = random.fork('banner');
  const print = (text: string): Group => ({
    key: 'banner',
    layout,
    small: true,
    frames: [printBanner(text)],
  });
  const members = groups.flatMap((group, i) => (banner.over.includes(group.key) ? [i] : []));
  const [first = 0, ...amid] = members;
  const within = amid.length > 0 && layout === 'pdf' && dice.falls('banner-amid', chance);
  const at = within ? chance.pick(amid) : first;
  const out = groups.toSpliced(at, 0, print(banner.text));
  if (!dice.falls('banner-second-line', chance)) return out;
  const end = (members.at(-1) ?? first) + 2;
  return out.toSpliced(chance.chance(0.5) ? at : end, 0, print(chance.pick(secondLines)));
}

function printBanner(text: string): Frame {
  const run = { article: null, role: 'label' as const, start: true, text };
  return { name: 'banner', article: null, lines: [{ runs: [run], tight: false }] };
}
