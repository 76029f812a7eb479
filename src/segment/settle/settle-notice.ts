import { noticeHead } from '../cues/openings.ts';
import { listHeads } from './list-heads.ts';
import type { Settled, Story } from './story.ts';

/**
 * A paid notice has one headline; the other short lines are who gives notice, when, and how to
 * reach them, and end its text.
 */
export function settleNotice(story: Story): Settled {
  const { items, own } = story;
  const heads = listHeads(story);
  const notices = heads.filter((i) => noticeHead.test(items[i]?.text ?? ''));
  const text = own.find((i) => items[i]?.kind === 'text');
  if (notices.length !== 1 || text === undefined || isSigned(story)) return new Map();
  return new Map(
    heads.flatMap((i) => {
      const item = items[i];
      if (item === undefined || i === notices[0] || (i < text && i < (notices[0] as number)))
        return [];
      return [[i, { ...item, kind: 'text' as const, stopsOpen: false, startsOpen: false }]];
    }),
  );
}

/** Notices have no reporters. */
function isSigned({ items, own }: Story): boolean {
  return own.some((i) => items[i]?.kind === 'byline' || items[i]?.lines[0]?.opening !== undefined);
}
