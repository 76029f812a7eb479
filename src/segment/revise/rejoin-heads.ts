import type { Placement } from '../assign/placement.ts';
import type { Item } from '../cut/item.ts';
import { joinLines } from '../text/join-lines.ts';
import type { PartedPage } from './part-heads.ts';

/** Joins the lines of a headline again that still belong to the same story. */
export function rejoinHeads({ items, placement, whole }: PartedPage): {
  items: Item[];
  placement: Placement;
} {
  const joined: { item: Item; at: number }[] = [];
  const places: number[] = [];
  items.forEach((item, i) => {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(i)) {
      const lines = [...last.item.lines, ...item.lines];
      last.item = { ...last.item, lines, text: joinLines(lines.map(({ text }) => text)) };
    } else joined.push({ item, at: i });
    places.push(joined.length - 1);
  });
  return {
    items: joined.map(({ item }) => item),
    placement: {
      article: joined.map(({ at }) => placement.article[at] ?? null),
      action: joined.map(({ at }) => placement.action[at] as Placement['action'][number]),
      over: new Map([...placement.over].map(([i, over]) => [places[i] as number, over])),
    },
  };

  function goesOn(i: number): boolean {
    return (
      whole[i] === whole[i - 1] &&
      items[i]?.kind === items[i - 1]?.kind &&
      placement.article[i] === placement.article[i - 1] &&
      placement.action[i] === placement.action[i - 1]
    );
  }
}
