import { measureStoryShare, smoothing } from './measure-story-share.ts';
import type { PageSigns } from './page-signs.ts';

const most = 3;

/**
 * How much more an item shares with the texts of its story, which are so large together, than with
 * any other story of the first placement, less what of that story its own holds itself.
 */
export function measureLead(
  page: PageSigns,
  item: number,
  own: readonly number[],
  { shared, size }: { shared: number; size: number },
): number {
  const lead = (shared / Math.sqrt(size + smoothing) - findBest(page, item, own)) * 20;
  return Math.max(-most, Math.min(most, lead / Math.sqrt((page.sizes[item] as number) + 20)));
}

/** The most that an item shares with any story, less what of it stands in `own`. */
function findBest(page: PageSigns, item: number, own: readonly number[]): number {
  const [row, count] = [item * page.count, page.storySizes.length];
  const { shares, sizes, isLess } = page.left;
  const less: number[] = [];
  for (const text of own) {
    const story = page.storyOf[text] as number;
    if (story < 0) continue;
    if (isLess[story] === 0) {
      isLess[story] = 1;
      less.push(story);
      shares[story] = page.sharedWith[item * count + story] as number;
      sizes[story] = page.storySizes[story] as number;
    }
    shares[story] = (shares[story] as number) - (page.shared[row + text] as number);
    sizes[story] = (sizes[story] as number) - (page.sizes[text] as number);
  }
  // Of the stories that stay whole the first one leads.
  let best = page.rivals(item).find(({ story }) => isLess[story] === 0)?.lead ?? 0;
  for (const story of less) {
    isLess[story] = 0;
    best = Math.max(best, measureStoryShare(shares[story] as number, sizes[story] as number));
  }
  return best;
}
