import type { LooseKind } from '../cut/line-kinds.ts';
import { ledIn, noticeHead, salutation, saying, wanting } from './openings.ts';
import type { Traits } from './traits.ts';

/** A sign that raises (or, below 0, lowers) the cost of reading a line as something. */
export interface Cue {
  cost: number;
  why: string;
  /** Counts only for a headline’s first line. */
  single?: true;
  holds: (line: Traits) => boolean;
}

const never = 40;

/**
 * What each reading of a line by itself costs, and the signs that change it; a headline’s further
 * lines cost what its first does.
 */
export const looseCosts: Readonly<
  Record<Exclude<LooseKind, 'head-more'>, { base: number; cues: readonly Cue[] }>
> = {
  whole: {
    base: 0.8,
    cues: [
      { cost: 5, why: 'not the end of a sentence', holds: (l) => !l.ended },
      { cost: -2.6, why: 'a colon before a list', holds: (l) => /[：:]$/u.test(l.text) },
      { cost: -4, why: 'whom a letter speaks to', holds: (l) => salutation.test(l.text) },
      { cost: 1.5, why: 'begins with a closing mark', holds: (l) => l.startsClosed },
      { cost: 3, why: 'a byline', holds: (l) => l.byline?.marked === true },
    ],
  },
  part: {
    base: 1,
    cues: [
      { cost: 4, why: 'ends with ——', holds: (l) => /——$/u.test(l.text) },
      { cost: -1.5, why: 'a word runs over into the next line', holds: (l) => l.cutAfter },
      { cost: -1, why: 'the next line begins in mid-sentence', holds: (l) => l.orphanAfter >= 2 },
      { cost: -1, why: 'begins with a clause and a comma, as sentences do', holds: isLedIn },
      { cost: -1, why: 'somebody says something', holds: (l) => saying.test(l.text) },
      { cost: 3, why: 'the end of a sentence', holds: (l) => l.ended },
      {
        cost: 2.2,
        why: 'short, without a stop',
        holds: (l) => l.atom.width < 30 && !l.stopInside && !l.open,
      },
      { cost: 1.6, why: 'not long', holds: (l) => l.atom.width < 45 && !l.stopInside && !l.open },
      { cost: 1.5, why: 'begins with a closing mark', holds: (l) => l.startsClosed },
      { cost: 3, why: 'a byline', holds: (l) => l.byline?.marked === true },
    ],
  },
  head: {
    base: 1.7,
    cues: [
      { cost: 5, why: 'a full stop', holds: (l) => l.stopInside || /[。；;]["”]?$/u.test(l.text) },
      { cost: 0.7, why: 'ends with ！ or ？', holds: (l) => /[！？!?]["”]?$/u.test(l.text) },
      { cost: -1.2, why: 'ends with ——', holds: (l) => /——$/u.test(l.text) },
      {
        cost: -5,
        why: 'a long line over a headline, led on by ——',
        holds: isLeadOn,
      },
      { cost: 6, why: 'whom a letter speaks to', holds: (l) => salutation.test(l.text) },
      { cost: 3, why: 'ends in mid-sentence', holds: (l) => l.open && !/—$/u.test(l.text) },
      { cost: 1, why: 'a bracket or quotation is not closed', holds: (l) => l.unbalanced },
      { cost: 9, why: 'the opening of a news text', holds: (l) => l.opening !== undefined },
      { cost: 6, why: 'a byline', holds: (l) => l.byline?.marked === true },
      {
        cost: 1.5,
        why: 'begins as a sentence',
        holds: (l) => l.startsSentence > 0 && !l.text.startsWith('—'),
      },
      {
        cost: 1.2,
        why: 'spaced out to fill a line',
        holds: (l) => l.atom.spaced && l.atom.width > 10,
      },
      { cost: 8, why: 'begins with a closing mark', holds: (l) => l.startsClosed },
      { cost: -4, why: 'the headline of a notice', holds: (l) => noticeHead.test(l.text) },
      {
        cost: 4,
        why: 'under three characters',
        holds: (l) => l.atom.width < 3 && !noticeHead.test(l.text),
      },
      { cost: 0.8, why: 'under five characters', holds: (l) => l.atom.width < 5 },
      { cost: 1.2, why: 'long for a headline', holds: (l) => l.atom.width > 36 },
      { cost: 4, why: 'too long for a headline', holds: (l) => l.atom.width > 46 && !isLeadOn(l) },
      {
        cost: 6,
        why: 'far too long for a headline',
        holds: (l) => l.atom.width > 60 && !isLeadOn(l),
      },
      { cost: 0.3, why: 'a comma', holds: (l) => l.commas > 0 && !/——$/u.test(l.text) },
      { cost: 0.6, why: 'words of running text', holds: (l) => l.small >= 2 },
      { cost: 0.8, why: 'many words of running text', holds: (l) => l.small >= 4 },
      { cost: 1, why: 'begins in mid-sentence', single: true, holds: (l) => l.orphan > 0 },
      {
        cost: 2.5,
        why: 'a word runs over into the next line',
        holds: (l) => l.cutAfter,
      },
      {
        cost: 2.8,
        why: 'the next line begins in mid-sentence',
        holds: (l) => l.orphanAfter >= 2,
      },
      { cost: 1, why: 'ends with a number', holds: (l) => /\d$/u.test(l.text) },
      { cost: 1.5, why: 'begins with a clause and a comma, as sentences do', holds: isLedIn },
      { cost: 2.5, why: 'somebody says something', holds: (l) => saying.test(l.text) },
      {
        cost: 2.5,
        why: 'the headline of a notice before it',
        holds: (l) => l.underNotice && l.atom.width > 12,
      },
      {
        cost: 1.4,
        why: 'a question and words behind it',
        holds: (l) => /[？?][^\s”’）]/u.test(l.text),
      },
      {
        cost: 1.5,
        why: 'a comma, between lines of text',
        holds: (l) => l.amidText && l.commas > 0 && !/^“[^”]*”$/u.test(l.text),
      },
      {
        cost: 0.8,
        why: 'long, between lines of text',
        holds: (l) => l.amidText && l.atom.width > 22,
      },
      {
        cost: 1.5,
        why: 'ends with a word that wants another',
        holds: (l) => wanting.test(l.text),
      },
      { cost: 2, why: 'many commas', holds: (l) => l.commas > 2 },
      {
        cost: 4,
        why: 'a word runs over from the line before',
        single: true,
        holds: (l) => l.cutBefore && !l.afterMark,
      },
      { cost: 4, why: 'a picture’s mark', holds: (l) => l.caption },
      { cost: 3, why: 'a known label', holds: (l) => l.label === 2 || l.tip },
      { cost: 4, why: 'page furniture', holds: (l) => l.furniture !== undefined },
    ],
  },
  'sign-off': {
    base: 0.1,
    cues: [{ cost: never, why: 'no names in brackets', holds: (l) => !l.signOff }],
  },
  upright: {
    base: 0.3,
    cues: [{ cost: never, why: 'more than one character', holds: (l) => !l.upright }],
  },
  byline: {
    base: 0.2,
    cues: [
      {
        cost: never,
        why: 'no byline',
        holds: (l) => l.byline === undefined || l.byline.names === 0,
      },
      { cost: 2.6, why: 'names without a role', holds: (l) => l.byline?.marked === false },
      {
        cost: 0.6,
        why: 'an unusual name',
        holds: (l) => (l.byline?.sure ?? 0) < (l.byline?.names ?? 0),
      },
      { cost: 1, why: 'a picture’s credit', holds: (l) => l.credit },
      { cost: 3, why: 'no usual name', holds: (l) => l.byline?.sure === 0 },
    ],
  },
  credit: {
    base: 0.1,
    cues: [{ cost: never, why: 'no picture’s credit', holds: (l) => !l.credit }],
  },
  label: {
    base: 0.4,
    cues: [
      { cost: never, why: 'no label', holds: (l) => l.label === 0 },
      { cost: 2, why: 'no known label', holds: (l) => l.label === 1 },
    ],
  },
  tip: { base: 0, cues: [{ cost: never, why: 'no heading of a summary', holds: (l) => !l.tip }] },
  note: { base: 0.2, cues: [{ cost: never, why: 'no note', holds: (l) => !l.note }] },
  'diary-date': {
    base: 0.2,
    cues: [
      { cost: never, why: 'no date', holds: (l) => l.diaryDate === 0 },
      { cost: 1, why: 'no weather', holds: (l) => l.diaryDate === 1 },
    ],
  },
  furniture: {
    base: 0.4,
    cues: [{ cost: never, why: 'not known as furniture', holds: (l) => l.furniture === undefined }],
  },
};

/** A long line over a headline, which —— leads on to. */
function isLeadOn(line: Traits): boolean {
  return /[^。]——$/u.test(line.text) && line.atom.width > 36 && line.atom.width < 90;
}

function isLedIn(line: Traits): boolean {
  return ledIn.test(line.text) || (line.startsSentence === 2 && /^.{2,8}，/u.test(line.text));
}

/** Fills in what each of these readings of a line by itself costs. */
export function fillLooseCosts(
  line: Traits,
  kinds: readonly LooseKind[],
  costs: Float64Array,
): void {
  const more = kinds.indexOf('head-more');
  for (let k = 0; k < kinds.length; k++) {
    const kind = kinds[k] as LooseKind;
    if (kind === 'head-more') continue;
    const { base, cues } = looseCosts[kind];
    let [cost, notSingle] = [base, base];
    for (const cue of cues) {
      if (!cue.holds(line)) continue;
      cost += cue.cost;
      if (!cue.single) notSingle += cue.cost;
    }
    costs[k] = cost;
    if (kind === 'head' && more >= 0) costs[more] = notSingle;
  }
}
