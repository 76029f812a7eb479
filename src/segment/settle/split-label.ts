import type { Item } from '../cut/item.ts';
import { joinLines } from '../text/join-lines.ts';

/** Parts a label from the headline that it was taken for a line of. */
export function splitLabel(item: Item): Item[] {
  const [first, second] = item.lines;
  if (item.kind !== 'head' || first === undefined || second === undefined || first.upright)
    return [item];
  const { width } = first.atom;
  const known = first.label > 0 && second.label === 0;
  const short =
    width <= 4 && width >= 2 && second.atom.width >= width + 3 && !/^有了/u.test(second.text);
  if (!known && !(short && /^\p{Script=Han}+$/u.test(first.text) && !first.atom.spaced))
    return [item];
  return [take(item, [first], 'label'), take(item, item.lines.slice(1), 'head')];
}

function take(item: Item, lines: Item['lines'], kind: Item['kind']): Item {
  return { ...item, kind, lines, text: joinLines(lines.map((line) => line.text)) };
}
