import type { PageSigns } from './page-signs.ts';

/** What a story says by not sharing a word counts less the shorter it is. */
const smoothing = 200;
const most = 3;

/**
 * How much more an item shares with these texts than with any other story of the first placement,
 * less what of that story they hold themselves.
 */
export function measureLead(
  page: PageSigns,
  item: number,
  own: readonly number[],
  texts: readonly number[],
): number {
  const row = item * page.count;
  const count = page.storySizes.length;
  let [sum, size] = [0, 0];
  for (const text of texts) {
    if (text === item) continue;
    sum += page.shared[row + text] as number;
    size += page.sizes[text] as number;
  }
  const { shares, sizes } = page.left;
  for (let story = 0; story < count; story++) {
    shares[story] = page.sharedWith[item * count + story] as number;
    sizes[story] = page.storySizes[story] as number;
  }
  for (const text of own) {
    const story = page.storyOf[text] as number;
    if (story < 0) continue;
    shares[story] = (shares[story] as number) - (page.shared[row + text] as number);
    sizes[story] = (sizes[story] as number) - (page.sizes[text] as number);
  }
  let best = 0;
  for (let story = 0; story < count; story++) {
    const share = shares[story] as number;
    if (share > 0.01)
      best = Math.max(best, share / Math.sqrt(Math.max(0, sizes[story] as number) + smoothing));
  }
  const lead = (sum / Math.sqrt(size + smoothing) - best) * 20;
  return Math.max(-most, Math.min(most, lead / Math.sqrt((page.sizes[item] as number) + 20)));
}
