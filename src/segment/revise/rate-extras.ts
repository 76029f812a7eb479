import { nameSign } from './name-sign.ts';
import type { PageSigns } from './page-signs.ts';
import type { Story } from './story.ts';
import type { Tally } from './tally.ts';

/** The signs of what stands around a story’s texts: bylines, subheads, pictures, summaries. */
export function rateExtras(page: PageSigns, story: Story, tally: Tally): void {
  rateBylines(story, tally);
  rateSubheads(page, story, tally);
  ratePictures(page, story, tally);
  const { leads, texts } = story;
  if (leads.length > 1) tally('two leads');
  for (const lead of leads) {
    const shared = texts.reduce(
      (sum, i) => sum + (page.shared[lead * page.count + i] as number),
      0,
    );
    tally('lead: words', Math.min(4, shared / Math.sqrt((page.sizes[lead] as number) + 20)));
  }
}

const bylinesOf = {
  text: 'bylines of text: ',
  picture: 'bylines of picture: ',
  nothing: 'bylines of nothing: ',
};

function rateBylines(story: Story, tally: Tally): void {
  const { bylines, texts, heads, captions, between } = story;
  const blocks: number[][] = [];
  for (const byline of bylines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last !== undefined && between(last, byline) === 0) block.push(byline);
    else blocks.push([byline]);
  }
  const type = texts.length > 0 ? 'text' : captions.length > 0 ? 'picture' : 'nothing';
  tally(nameSign(bylinesOf[type], Math.min(3, blocks.length)));
  const [start, end] = [texts[0] ?? Infinity, texts.at(-1) ?? Infinity];
  for (const block of blocks) {
    const [first, last] = [block[0] as number, block.at(-1) as number];
    tally(isNear(story, first, last, [heads, texts]) ? 'byline near' : 'byline far');
    if (first > end) tally('byline after');
    else if (first > start) tally('byline amid');
  }
}

function rateSubheads(page: PageSigns, story: Story, tally: Tally): void {
  const { subheads, texts, heads, between, length } = story;
  for (const subhead of subheads) {
    const next = texts.find((i) => i > subhead);
    const before = texts.findLast((i) => i < subhead);
    if (next === undefined) tally('subhead: no text');
    else if (before === undefined) tally('subhead: first');
    else if (page.stopsOpen[before]) tally('subhead: mid-sentence');
    else tally(page.ended[before] ? 'subhead: between' : 'subhead: no stop');
    if (next !== undefined && page.opening[next]) tally('subhead: opening');
    if (next !== undefined && between(subhead, next) > 0) tally('subhead: apart');
    if (length < 400) tally('subhead: short story');
    if ((page.width[subhead] as number) > 18) tally('subhead: long');
    if (page.notice[subhead]) tally('subhead: notice');
    if (!page.wasSubhead[subhead]) tally('subhead: new');
  }
  for (const head of heads) if (page.wasSubhead[head]) tally('subhead: no more');
  if (subheads.length === 1) tally('subhead: alone');
}

function ratePictures(page: PageSigns, story: Story, tally: Tally): void {
  const { captions, credits, texts, heads, bylines, between } = story;
  const share = (one: number, other: number) =>
    Math.min(
      3,
      (page.shared[one * page.count + other] as number) /
        Math.sqrt((page.sizes[one] as number) + 20),
    );
  if (captions.length > 0 && texts.length > 0) {
    tally('picture in text');
    if (bylines.length > 0 || page.opening[texts[0] as number]) tally('picture in text: named');
    tally('picture: words', Math.max(...captions.flatMap((c) => texts.map((t) => share(c, t)))));
    const [first, last] = [captions[0] as number, captions.at(-1) as number];
    if (!isNear(story, first, last, [texts, heads])) tally('picture apart');
  }
  for (let k = 1; k < captions.length; k++) {
    const [one, other] = [captions[k - 1] as number, captions[k] as number];
    tally(between(one, other) > 0 ? 'captions apart' : 'captions');
    tally('captions: words', share(other, one));
    if (page.was[one] !== page.was[other]) tally('captions joined');
  }
  if (credits.length > 1) tally('two credits');
  for (const credit of credits)
    if (!isNear(story, credit, credit, [captions, texts])) tally('credit far');
}

function isNear(
  { between }: Story,
  first: number,
  last: number,
  groups: readonly (readonly number[])[],
): boolean {
  return groups.some((group) =>
    group.some((i) =>
      i < first ? between(i, first) === 0 : i > last ? between(last, i) === 0 : true,
    ),
  );
}
