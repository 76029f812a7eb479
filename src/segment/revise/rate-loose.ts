import type { PageSigns } from './page-signs.ts';
import type { Tally } from './tally.ts';

/** Takes down what it says to leave an item without a story. */
export function rateLoose(page: PageSigns, item: number, tally: Tally): void {
  const kind = page.kind[item];
  tally(`loose: ${kind}`);
  if (page.was[item] !== null) tally(`left loose: ${kind}`);
  if (kind === 'head' || kind === 'label') rateName(page, item, kind, tally);
}

/** A headline or label that is the page’s own: the name of its section, the banner of a group. */
function rateName(page: PageSigns, item: number, kind: string, tally: Tally): void {
  const text = page.text[item] as string;
  const width = page.width[item] as number;
  let best = 0;
  for (let i = 0; i < page.count; i++)
    if (page.kind[i] === 'text' || page.kind[i] === 'caption')
      best = Math.max(best, page.shared[item * page.count + i] as number);
  if (best === 0) tally(`loose ${kind}: no words`);
  else
    tally(`loose ${kind}: words`, Math.min(3, best / Math.sqrt((page.sizes[item] as number) + 4)));
  tally(
    `loose ${kind}: ${width <= 4 ? 'tiny' : width <= 7 ? 'short' : width <= 14 ? 'middling' : 'long'}`,
  );
  if (item === page.first) tally(`loose ${kind}: first`);
  if (/^\d|\d$/u.test(text)) tally(`loose ${kind}: number`);
  if (isPair(text)) tally(`loose ${kind}: pair`);
  if (page.sectionlike[item]) tally(`loose ${kind}: section`);
  const [before, next] = [page.kind[item - 1], page.kind[item + 1]];
  tally(
    `loose ${kind}: before ${next === 'head' || next === 'label' ? 'heads' : next === 'text' ? 'text' : 'other'}`,
  );
  if (before === 'head') tally(`loose ${kind}: behind heads`);
}

/** Two halves of the same length, as slogans have. */
function isPair(text: string): boolean {
  const [one = '', other = ''] = text.split(/[，、　\s]/u);
  return one.length > 3 && one.length === other.length && one.length * 2 + 1 === text.length;
}
