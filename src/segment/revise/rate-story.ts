import type { PageSigns } from './page-signs.ts';
import { rateExtras } from './rate-extras.ts';
import { rateHeads } from './rate-heads.ts';
import { rateTexts } from './rate-texts.ts';
import { viewStory } from './story.ts';
import type { Tally } from './tally.ts';

/** Takes down every sign that a story shows; `own` are its items in the order of the page. */
export function rateStory(
  page: PageSigns,
  own: readonly number[],
  subhead: readonly boolean[],
  tally: Tally,
): void {
  const story = viewStory(page, own, subhead);
  const { texts, captions } = story;
  tally('story');
  tally(
    texts.length > 0 ? 'story: text' : captions.length > 0 ? 'story: picture' : 'story: neither',
  );
  rateHeads(page, story, tally);
  rateTexts(page, story, tally);
  rateExtras(page, story, tally);
  for (let k = 1; k < own.length; k++) {
    const [one, other] = [own[k - 1] as number, own[k] as number];
    const head = page.kind[one] === 'head' || page.kind[other] === 'head';
    if (page.was[one] === page.was[other]) tally('as it was');
    else tally(head ? 'new neighbours: head' : 'new neighbours');
  }
}

/** Takes down what it says to leave an item without a story. */
export function rateLoose(page: PageSigns, item: number, tally: Tally): void {
  tally(`loose: ${page.kind[item]}`);
  if (page.was[item] !== null) tally(`left loose: ${page.kind[item]}`);
}
