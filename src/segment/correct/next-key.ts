import type { Draft } from './draft.ts';

/** A key that no article of the page has, or had before it was joined to another. */
export function nextKey({ parts, heads, reviewed, applied }: Draft): string {
  const keys = [
    ...parts.map(({ article }) => article),
    ...heads.keys(),
    ...reviewed,
    ...applied.keys(),
  ];
  const used = keys.map((key) => Number(key?.slice(1) ?? 0));
  return `a${Math.max(0, ...used) + 1}`;
}
