import type { Item } from '../cut/item.ts';
import { listHeads } from './list-heads.ts';
import type { Settled, Story } from './story.ts';

/** A picture’s text is no longer. */
const longest = 320;

/** Where a picture with its credit is all that a story has, all its texts are the picture’s. */
export function settleCaptions(story: Story): Settled {
  const { items, own } = story;
  const texts = own.filter((i) => items[i]?.kind === 'text');
  const pictured = own.some((i) => items[i]?.kind === 'caption' || items[i]?.kind === 'credit');
  const signed = own.some((i) => items[i]?.kind === 'byline' || items[i]?.lines[0]?.opening);
  const length = texts.reduce((sum, i) => sum + (items[i]?.text.length ?? 0), 0);
  if (!pictured || signed || length > longest || listHeads(story).length > 2) return new Map();
  if (texts.some((i) => isShort(items[i] as Item))) return new Map();
  return new Map(texts.map((i) => [i, { ...(items[i] as Item), kind: 'caption' }]));
}

/** A line without a stop is no text of a picture. */
function isShort({ text }: Item): boolean {
  return text.length < 20 && !/[。！？]/u.test(text);
}
