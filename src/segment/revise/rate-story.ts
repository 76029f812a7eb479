import type { PageSigns } from './page-signs.ts';
import { rateExtras } from './rate-extras.ts';
import { rateHeads } from './rate-heads.ts';
import { rateTexts } from './rate-texts.ts';
import { rateTurned } from './rate-turned.ts';
import type { Reading } from './reading.ts';
import { viewStory } from './story.ts';
import type { Tally } from './tally.ts';

/** Takes down every sign that a story shows; `own` are its items in the order of the page. */
export function rateStory(
  page: PageSigns,
  own: readonly number[],
  reading: Pick<Reading, 'subhead' | 'kind'>,
  tally: Tally,
): void {
  const { kind } = reading;
  const story = viewStory(page, own, reading);
  const { texts, captions } = story;
  tally('story');
  tally(
    texts.length > 0 ? 'story: text' : captions.length > 0 ? 'story: picture' : 'story: neither',
  );
  rateHeads(page, story, tally);
  rateTexts(page, story, tally);
  rateExtras(page, story, tally);
  rateTurned(page, story, tally);
  for (let k = 1; k < own.length; k++) {
    const [one, other] = [own[k - 1] as number, own[k] as number];
    const head = kind[one] === 'head' || kind[other] === 'head';
    if (page.was[one] === page.was[other]) tally('as it was');
    else tally(head ? 'new neighbours: head' : 'new neighbours');
  }
}
