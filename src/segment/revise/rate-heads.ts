import { measureLead } from './measure-lead.ts';
import { nameSign } from './name-sign.ts';
import type { PageSigns } from './page-signs.ts';
import type { Story } from './story.ts';
import type { Tally } from './tally.ts';

const headsOf = {
  text: 'heads of text: ',
  picture: 'heads of picture: ',
  nothing: 'heads of nothing: ',
};
const headsIn = { flowing: 'heads of text, flowing: ', set: 'heads of text, set: ' };
const linesIn = { flowing: 'head lines, flowing: ', set: 'head lines, set: ' };

/** The signs of a story’s headlines: how many, where, and whether they speak of what it tells. */
export function rateHeads(page: PageSigns, story: Story, tally: Tally): void {
  const { heads, texts, captions, labels, length } = story;
  const blocks = findBlocks(story);
  const type = texts.length > 0 ? 'text' : captions.length > 0 ? 'picture' : 'nothing';
  const layout = page.flowing ? 'flowing' : 'set';
  const count = Math.min(3, blocks.length);
  const opened = texts.length > 0 && page.opening[texts[0] as number] === true;
  tally(nameSign(headsOf[type], count));
  if (type === 'text') {
    tally(nameSign(headsIn[layout], count));
    if (count === 0) {
      tally(opened ? 'no head: opening' : story.bylines.length > 0 ? 'no head: byline' : 'no head');
      tally(length < 120 ? 'no head: short' : length < 400 ? 'no head: middling' : 'no head: long');
    }
  }
  for (const block of blocks) {
    tally(nameSign(linesIn[layout], Math.min(4, block.length)));
    if (block.length > 1 && new Set(block.map((i) => page.was[i])).size > 1) tally('heads joined');
    if (block.length > 1 && page.leadsBack[block[0] as number]) tally('—— leads back to nothing');
    if (page.leadsOn[block.at(-1) as number]) tally('—— leads on to nothing');
    if (block.some((i) => page.notice[i])) rateNotice(page, story, block, opened, tally);
  }
  if (texts.some((i) => page.paid[i]) && !heads.some((i) => page.notice[i]))
    tally('paid, no notice');
  if (heads.length > 0) ratePlaces(page, story, blocks, tally);
  if (labels.length > 1) tally('two labels');
  for (const label of labels)
    if (label > (texts[0] ?? Infinity) && label < (texts.at(-1) ?? 0)) tally('label amid');
  const body = texts.length > 0 ? texts : captions;
  for (const block of blocks) {
    const far = body.length > 0 && !touches(story, block, body);
    for (const head of block) rateWords(page, story, { head, body, far }, tally);
  }
  rateParts(page, heads, tally);
}

/** Lines that were taken for one headline. */
function rateParts(page: PageSigns, heads: readonly number[], tally: Tally): void {
  for (const head of heads) {
    const before = page.whole[head - 1] === page.whole[head];
    const behind = page.whole[head + 1] === page.whole[head];
    if (before)
      tally(heads.includes(head - 1) ? 'lines of one head' : 'head of other lines: behind');
    if (behind && !heads.includes(head + 1)) tally('head of other lines: before');
  }
}

/** Headlines with nothing between them but labels and bylines. */
function findBlocks({ heads, own, kind, between }: Story): number[][] {
  const blocks: number[][] = [];
  const plain = (i: number) => kind[i] !== 'text' && kind[i] !== 'caption' && kind[i] !== 'lead';
  for (const head of heads) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const joins =
      last !== undefined &&
      between(last, head) === 0 &&
      own.every((i) => i <= last || i >= head || plain(i));
    if (block && joins) block.push(head);
    else blocks.push([head]);
  }
  return blocks;
}

function rateNotice(
  page: PageSigns,
  { texts, bylines, length }: Story,
  block: readonly number[],
  opened: boolean,
  tally: Tally,
): void {
  tally('notice');
  if (block.length > 1) tally('notice: more heads');
  if (texts.some((i) => page.paid[i])) tally('notice: paid');
  if (length > 300) tally('notice: long');
  if (opened || bylines.length > 0) tally('notice: news');
}

function ratePlaces(
  page: PageSigns,
  story: Story,
  blocks: readonly number[][],
  tally: Tally,
): void {
  const { texts, captions } = story;
  const first = blocks[0]?.[0] as number;
  if (texts.length === 0) {
    if (captions.length === 0) return;
    tally(first < (captions[0] as number) ? 'head before picture' : 'head after picture');
    if (!touches(story, blocks[0] as number[], captions)) tally('head far from picture');
    return;
  }
  const [start, end] = [texts[0] as number, texts.at(-1) as number];
  if (first < start) {
    tally('head before');
    tally('head before: order', page.order);
    tally((page.orphan[start] as number) >= 2 ? 'head before mid-sentence' : 'head before start');
  } else if (first > end) {
    tally('head after');
    tally('head after: order', page.order);
  } else {
    const next = texts.find((i) => i > first) as number;
    tally('head amid');
    if (page.opening[next]) tally('head amid: opening');
    else if ((page.orphan[next] as number) >= 1) tally('head amid: mid-sentence');
    else tally('head amid: start');
  }
  for (const block of blocks) {
    const far = measureGap(story, block, texts);
    if (far === 0) continue;
    tally('head far from text');
    tally('head far from text: by', Math.min(12, far) / 4);
  }
  if (blocks.length > 1) {
    const last = blocks.at(-1)?.[0] as number;
    tally(last > end ? 'more heads after' : last < start ? 'more heads before' : 'more heads amid');
  }
}

function touches(story: Story, block: readonly number[], others: readonly number[]): boolean {
  return measureGap(story, block, others) === 0;
}

/** How many items of other stories stand at the least between a headline and one of these. */
function measureGap(
  { between }: Story,
  block: readonly number[],
  others: readonly number[],
): number {
  let least = Infinity;
  for (const i of others)
    for (const b of block) least = Math.min(least, between(Math.min(i, b), Math.max(i, b)));
  return least;
}

/** A lead in words that is hardly chance. */
const clear = 0.4;

/** What a headline’s words say of whose it is. */
function rateWords(
  page: PageSigns,
  { own, leads }: Story,
  { head, body, far }: { head: number; body: readonly number[]; far: boolean },
  tally: Tally,
): void {
  const row = head * page.count;
  let [shared, best, size] = [0, 0, 0];
  for (const i of body) {
    const share = page.shared[row + i] as number;
    shared += share;
    best = Math.max(best, share);
    size += page.sizes[i] as number;
  }
  let sum = shared;
  for (const i of leads) {
    sum += page.shared[row + i] as number;
    best = Math.max(best, page.shared[row + i] as number);
  }
  const norm = Math.sqrt((page.sizes[head] as number) + 4);
  tally('head words', Math.min(3, ((sum / norm) * 20) / Math.sqrt(size + 200)));
  tally('head words: best', Math.min(3, best / norm));
  if (sum === 0) tally(size > 150 ? 'head words: none' : 'head words: none, short');
  const lead = measureLead(page, head, own, { shared, size });
  tally('head words: lead', lead);
  if (lead < 0) tally('head words: behind', lead);
  tally(lead > clear ? 'head words lead' : lead < -clear ? 'head words trail' : 'head words level');
  if (far) tally('head far: lead', lead);
  if (body.length > 0)
    tally(
      'head words: first',
      Math.min(3, (page.shared[row + (body[0] as number)] as number) / norm),
    );
  const top = page.most(head);
  if (top > 0) tally('head words: of the best', best / top);
}
