import type { Story } from './story.ts';

/** The headlines of a story, without the subheads within its text. */
export function listHeads({ items, own, isSubhead }: Story): number[] {
  return own.filter((i) => items[i]?.kind === 'head' && !isSubhead(i));
}
