import type { Item } from '../cut/item.ts';
import { parseByline } from '../people/parse-byline.ts';
import { isPersonName } from '../people/surnames.ts';
import { cutWords } from '../text/words.ts';
import { listHeads } from './list-heads.ts';
import type { Settled, Story } from './story.ts';

/**
 * A name alone on a line, beside the headlines of a story that nobody else signs, is its author’s;
 * one character right behind a byline is the end of its last name.
 */
export function settleNames(story: Story): Settled {
  const { items, own } = story;
  const heads = listHeads(story);
  const ends = heads.filter(
    (i) => isEnd(items[i]?.text ?? '') && items[i - 1]?.kind === 'byline' && own.includes(i - 1),
  );
  if (ends.length > 0 && ends.length < heads.length)
    return new Map(ends.map((i) => [i, { ...(items[i] as Item), kind: 'byline' }]));
  const signed = own.some((i) => items[i]?.kind === 'byline' || items[i]?.lines[0]?.opening);
  if (signed || heads.length < 2) return new Map();
  const names = heads.filter((i) => isName(items[i]?.text ?? ''));
  const item = items[names[0] ?? -1];
  if (names.length !== 1 || item === undefined) return new Map();
  return new Map([[names[0] as number, { ...item, kind: 'byline' }]]);
}

function isEnd(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}

/** A name that is no word. */
function isName(text: string): boolean {
  if (!/^\p{Script=Han}{2,3}$/u.test(text) || !isPersonName(text)) return false;
  return cutWords(text).length > 1 && parseByline(text) !== undefined;
}
