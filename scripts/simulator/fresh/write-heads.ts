import type { Kind } from '../../../src/model/cut-article.ts';
import type { Frames } from '../grammar/grammar.ts';
import type { Random } from '../seed-random.ts';
import type { Story } from './begin-story.ts';

export interface Heads {
  kicker: string | null;
  headline: string;
  subtitle: string | null;
}

/** Writes the lines above a story from words that its body uses. */
export function writeHeads(story: Story, frames: Frames, kind: Kind, random: Random): Heads {
  const take = (frame: string) =>
    story.fill(
      frame.replace(/\{(物|处|众|短话)\}/gu, (slot, name: string) => {
        const words = story.used.get(name) ?? [];
        return words.length > 0 ? random.pick(words) : slot;
      }),
    );
  const photo = kind === 'photo';
  if (photo && random.chance(0.08)) return { kicker: null, headline: '', subtitle: null };
  const quoted = (story.used.get('短话') ?? []).length > 0;
  const list = photo ? frames.photoHeadlines : frames.headlines;
  const headline = take(story.draw(list.filter((frame) => quoted || !frame.includes('短话'))));
  const plain = photo || kind === 'brief';
  return {
    headline,
    kicker: !plain && random.chance(0.45) ? take(story.draw(frames.kickers)) : null,
    subtitle: !plain && random.chance(0.15) ? take(story.draw(frames.subtitles)) : null,
  };
}
