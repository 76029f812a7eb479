import type { Placement } from '../assign/placement.ts';
import type { Item } from '../cut/item.ts';

export interface PartedPage {
  items: readonly Item[];
  placement: Placement;
  /** The number of the item that each was a line of. */
  whole: number[];
}

/**
 * Parts headlines of several lines into their lines, since the lines of two stories may stand right
 * below each other.
 */
export function partHeads(items: readonly Item[], placement: Placement): PartedPage {
  const whole: number[] = [];
  const starts: number[] = [];
  const parted = items.flatMap((item, i) => {
    starts.push(whole.length);
    const parts = mayPart(item) && !placement.over.has(i) ? item.lines.map((line) => [line]) : null;
    if (parts === null) {
      whole.push(i);
      return [item];
    }
    whole.push(...parts.map(() => i));
    return parts.map((lines) => ({ ...item, lines, text: lines[0]?.text ?? '' }));
  });
  return {
    items: parted,
    placement: {
      article: whole.map((i) => placement.article[i] ?? null),
      action: whole.map((i) => placement.action[i] as Placement['action'][number]),
      over: new Map([...placement.over].map(([i, over]) => [starts[i] as number, over])),
    },
    whole,
  };
}

function mayPart({ kind, lines }: Item): boolean {
  return kind === 'head' && lines.length > 1 && !lines.some((line) => line.upright);
}
