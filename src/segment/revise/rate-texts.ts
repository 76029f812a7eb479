import { measureLead } from './measure-lead.ts';
import { nameSign } from './name-sign.ts';
import type { PageSigns } from './page-signs.ts';
import type { Story } from './story.ts';
import type { Tally } from './tally.ts';

/** The signs of a story’s texts: how they begin, meet and end, and how much they have in common. */
export function rateTexts(page: PageSigns, story: Story, tally: Tally): void {
  const { texts, bylines, between, length } = story;
  if (texts.length === 0) return;
  let [gaps, openings] = [0, 0];
  for (let k = 1; k < texts.length; k++)
    gaps += rateMeeting(page, story, texts[k - 1] as number, texts[k] as number, tally);
  for (const text of texts) if (page.opening[text]) openings++;
  if (openings > 1) tally('two openings');
  if (gaps > 1) tally('two gaps');
  if (gaps > 2) tally('three gaps');
  const [first, last] = [texts[0] as number, texts.at(-1) as number];
  const named = bylines.some((i) => i < first && between(i, first) === 0);
  const opened = page.opening[first] === true;
  tally(
    opened
      ? 'begins: opening'
      : named
        ? 'begins: byline'
        : page.startsOpen[first]
          ? 'begins: amid a column'
          : (page.orphan[first] as number) >= 2
            ? 'begins: mid-sentence'
            : 'begins: plain',
  );
  const turned = texts.some((i, k) => k > 0 && page.opening[i]);
  if (!turned && page.stopsOpen[last]) tally('ends: mid-sentence');
  else if (!turned && !page.ended[last]) tally('ends: no stop');
  if (page.signed[last]) tally('ends: signed');
  if (opened && bylines.length > 0) tally('opening and byline');
  if (page.signed[last] && bylines.length > 0) tally('signed and byline');
  tally(
    nameSign(
      'length: ',
      lengths.findIndex((most) => length < most),
    ),
  );
  rateWords(page, story, tally);
}

const lengths = [60, 150, 400, Infinity];

const nextSigns = nameMeeting('next');
const gapSigns = nameMeeting('over a gap');

function nameMeeting(place: string) {
  return {
    opening: `opening ${place}, `,
    cut: `${place}: cut, `,
    ended: `${place}: ended, `,
    open: `${place}: open, `,
    columns: `${place}: `,
    seam: `${place}: seam`,
    partner: `${place}: partner`,
    signed: `signed ${place}`,
    joined: `joined ${place}`,
  };
}

/** How two texts meet, the one read right after the other; 1 where others are printed between. */
function rateMeeting(
  page: PageSigns,
  { between, texts }: Story,
  one: number,
  other: number,
  tally: Tally,
): 0 | 1 {
  const foreign = between(one, other);
  const signs = foreign > 0 ? gapSigns : nextSigns;
  if (page.opening[other]) {
    const first = texts[0] as number;
    // What was printed before the opening may be a fragment of its own story.
    const fragment = page.startsOpen[first] || (page.orphan[first] as number) >= 1.5;
    tally(nameSign(signs.opening, fragment ? 'fragment before' : 'start before'));
  } else {
    const end = page.stopsOpen[one] ? 'cut' : page.ended[one] ? 'ended' : 'open';
    const start = page.startsOpen[other]
      ? 'amid'
      : (page.orphan[other] as number) >= 1.5
        ? 'mid-sentence'
        : 'start';
    tally(nameSign(signs[end], start));
    if (end !== 'ended' || start !== 'start') {
      tally(signs.seam, Math.min(3, page.seam(one, other)));
      if (page.partner(one) === other) tally(signs.partner);
    }
    const columns = compareColumns(page.column[one] ?? null, page.column[other] ?? null);
    tally(nameSign(signs.columns, columns));
  }
  if (page.signed[one]) tally(signs.signed);
  if (page.was[one] !== page.was[other]) tally(signs.joined);
  if (foreign === 0) return 0;
  tally('gap');
  tally('gap: length', Math.min(12, foreign) / 4);
  return 1;
}

function compareColumns(one: number | null, other: number | null): string {
  if (one === null && other === null) return 'no column';
  if (one === null || other === null) return 'one column';
  return Math.abs(one - other) <= 1 ? 'same column' : 'other column';
}

/** What the texts have in common. */
function rateWords(page: PageSigns, { own, texts }: Story, tally: Tally): void {
  if (texts.length === 1) {
    tally('words alone: lead', measureLead(page, texts[0] as number, own, { shared: 0, size: 0 }));
    return;
  }
  let [sum, least, all] = [0, Infinity, 0];
  for (const text of texts) all += page.sizes[text] as number;
  for (const text of texts) {
    const row = text * page.count;
    // No text shares anything with itself.
    let shared = 0;
    for (const other of texts) shared += page.shared[row + other] as number;
    const size = all - (page.sizes[text] as number);
    const norm = Math.sqrt(size + 300) * Math.sqrt((page.sizes[text] as number) + 30);
    const share = Math.min(1.5, (3 * shared) / norm);
    sum += share;
    least = Math.min(least, share);
    tally('words: share', Math.min(0.5, share) - 0.25);
    if (shared < 1) tally('words: none');
    const lead = measureLead(page, text, own, { shared, size });
    tally('words: lead', lead);
    if (lead < 0) tally('words: behind', lead);
  }
  tally('words: mean', sum / texts.length);
  tally('words: least', least);
}
