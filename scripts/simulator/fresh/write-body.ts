import type { Kind, Subhead } from '../../../src/model/cut-article.ts';
import type { Frames } from '../grammar/grammar.ts';
import type { Random } from '../seed-random.ts';
import type { Story } from './begin-story.ts';

export interface Body {
  paragraphs: string[];
  subheads: Subhead[];
  captions: string[];
  /** The fixed headline of a notice. */
  notice?: { headline: string; kicker: null; subtitle: null };
}

/** Writes what an article says below its heads. */
export function writeBody(story: Story, frames: Frames, kind: Kind, random: Random): Body {
  const empty = { paragraphs: [], subheads: [], captions: [] };
  const line = (list: readonly string[]) => story.fill(story.draw(list));
  const plain = frames.body.filter((frame) => !frame.startsWith('——'));
  if (kind === 'photo') {
    const text = line(frames.captions);
    return { ...empty, captions: random.chance(0.3) ? [text, line(plain)] : [text] };
  }
  if (kind === 'ad-notice') {
    const [headline, text] = random.pick(frames.notices);
    return {
      ...empty,
      paragraphs: [story.fill(text)],
      notice: { headline, kicker: null, subtitle: null },
    };
  }
  if (kind === 'brief') return { ...empty, paragraphs: [line(frames.briefs)] };
  const feature = kind !== 'news';
  const count = feature ? random.between(3, 11) : random.between(1, 4);
  const middle = Array.from({ length: count }, () =>
    Array.from({ length: random.between(1, random.chance(0.3) ? 3 : 2) }, () =>
      line(frames.body),
    ).join(''),
  );
  const paragraphs = [line(feature ? frames.feature : frames.news), ...middle];
  if (random.chance(0.85)) paragraphs.push(line(frames.closings));
  const titled = feature && paragraphs.length > 5 && random.chance(0.6);
  return {
    ...empty,
    paragraphs,
    subheads: titled ? writeSubheads(story, frames, paragraphs.length, random) : [],
  };
}

function writeSubheads(story: Story, frames: Frames, count: number, random: Random): Subhead[] {
  const first = random.between(1, 2);
  const step = Math.max(2, Math.round((count - first) / random.between(2, 4)));
  const places = Array.from({ length: count }, (_, i) => i).filter(
    (i) => i >= first && (i - first) % step === 0 && i < count - 1,
  );
  const titles = frames.subheads.filter((title) => !title.includes('短话'));
  return places.map((i) => ({ text: story.fill(story.draw(titles)), before_paragraph: i }));
}
