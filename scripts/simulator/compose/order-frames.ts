import type { Frame, FrameName } from '../page/frame.ts';
import type { Composer, Group } from './page-plan.ts';

const headFirst: FrameName[] = ['label', 'heads', 'byline', 'body', 'box', 'caption'];
const bodyFirst: FrameName[] = ['label', 'byline', 'body', 'heads', 'box', 'caption'];
const captionFirst: FrameName[] = ['caption', 'label', 'byline', 'body', 'heads', 'box'];

/** Puts the frames of each article in the order that its page prints them. */
export function orderFrames(groups: Group[], { random, dice }: Composer): Group[] {
  const bodies = dice.has('body-first');
  return groups.map((group) => {
    const chance = random.fork(`order ${group.key}`);
    const turned = dice.falls('mixed-order', chance);
    const first = group.layout === 'pdf' && (turned ? !bodies : bodies);
    const names = first ? (chance.chance(0.8) ? bodyFirst : captionFirst) : headFirst;
    const boxLast = chance.chance(0.6);
    const ranked: FrameName[] = names.filter((name) => name !== 'box');
    ranked.splice(boxLast ? ranked.length : ranked.indexOf('byline'), 0, 'box');
    const rank = (frame: Frame) => ranked.indexOf(frame.name);
    return { ...group, frames: group.frames.toSorted((a, z) => rank(a) - rank(z)) };
  });
}
