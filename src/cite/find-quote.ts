import { gap, type Quote } from './quote.ts';
import { quotedLetters } from './quoted-letters.ts';
import { sumWords } from './sum-words.ts';

export interface QuotableParagraph {
  readonly anchor: string;
  readonly text: string;
}

/** A stretch of one paragraph. */
export interface QuotedStretch {
  /** Counted from 0. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

export interface FoundQuote {
  /** `same`: word for word; `changed`: the text was changed since; `gone`: nothing is like it. */
  readonly state: 'same' | 'changed' | 'gone';
  /** Where it stands now, paragraph by paragraph. */
  readonly stretches: readonly QuotedStretch[];
  /** What stands there now. */
  readonly now: string;
}

/** Less than this share of its pairs of letters found, and a passage is not the quoted one. */
const leastAlike = 0.4;

/** Where a quoted passage stands in the article as it is now, white space and punctuation aside. */
export function findQuote(quote: Quote, paragraphs: readonly QuotableParagraph[]): FoundQuote {
  const page = layOut(paragraphs);
  const home = page.starts[paragraphs.findIndex(({ anchor }) => anchor === quote.anchor)] ?? 0;
  const [head = '', tail = ''] = quote.words.split(gap).map((part) => quotedLetters(part).letters);
  const exact = findExact(page.letters, head, tail, home, quote.sum);
  if (exact !== null) return describe('same', page, exact, paragraphs);
  const near = findNear(page.letters, head, tail);
  if (near !== null) return describe('changed', page, near, paragraphs);
  return { state: 'gone', stretches: [], now: '' };
}

interface Layout {
  /** The letters of all paragraphs. */
  readonly letters: string;
  /** For each of them, its paragraph and its place there. */
  readonly places: readonly { paragraph: number; at: number }[];
  /** Where each paragraph's letters begin. */
  readonly starts: readonly number[];
}

type Range = readonly [from: number, to: number];

function layOut(paragraphs: readonly QuotableParagraph[]): Layout {
  let letters = '';
  const places: { paragraph: number; at: number }[] = [];
  const starts: number[] = [];
  for (const [paragraph, { text }] of paragraphs.entries()) {
    const plain = quotedLetters(text);
    starts.push(letters.length);
    letters += plain.letters;
    for (const at of plain.places) places.push({ paragraph, at });
  }
  return { letters, places, starts };
}

/** The occurrence nearest to the anchor whose words sum up as they did. */
function findExact(
  letters: string,
  head: string,
  tail: string,
  home: number,
  sum: string,
): Range | null {
  if (head === '') return null;
  const ranges: Range[] = [];
  for (let at = letters.indexOf(head); at >= 0; at = letters.indexOf(head, at + 1)) {
    if (tail === '') ranges.push([at, at + head.length]);
    else {
      for (let end = letters.indexOf(tail, at); end >= 0; end = letters.indexOf(tail, end + 1)) {
        if (sumWords(letters.slice(at, end + tail.length)) !== sum) continue;
        ranges.push([at, end + tail.length]);
        break;
      }
    }
  }
  const same = ranges.filter(([from, to]) => sumWords(letters.slice(from, to)) === sum);
  return same.toSorted((a, b) => Math.abs(a[0] - home) - Math.abs(b[0] - home))[0] ?? null;
}

function findNear(letters: string, head: string, tail: string): Range | null {
  const start = findWindow(letters, head);
  if (tail === '' || start === null) return start;
  const end = findWindow(letters, tail);
  return end !== null && end[1] > start[0] ? [start[0], end[1]] : start;
}

/** The stretch as long as the words that shares most pairs of letters with them, cut to the shared. */
function findWindow(letters: string, words: string): Range | null {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= words.length; at += 1) pairs.add(words.slice(at, at + 2));
  const isShared = (at: number) => pairs.has(letters.slice(at, at + 2));
  let count = 0;
  let best = 0;
  let from = 0;
  for (let at = 0; at + 2 <= letters.length; at += 1) {
    if (isShared(at)) count += 1;
    if (at >= words.length && isShared(at - words.length)) count -= 1;
    if (count > best) {
      best = count;
      from = Math.max(0, at - words.length + 1);
    }
  }
  if (pairs.size === 0 || best < leastAlike * pairs.size) return null;
  let to = Math.min(letters.length, from + words.length + 1);
  while (from < to && !isShared(from)) from += 1;
  while (to > from && !isShared(to - 2)) to -= 1;
  return [from, to];
}

function describe(
  state: 'same' | 'changed',
  { places }: Layout,
  [from, to]: Range,
  paragraphs: readonly QuotableParagraph[],
): FoundQuote {
  const stretches: QuotedStretch[] = [];
  for (const { paragraph, at } of places.slice(from, to)) {
    const end = at + (/^[\ud800-\udbff]/.test(paragraphs[paragraph]?.text.slice(at) ?? '') ? 2 : 1);
    const last = stretches.at(-1);
    if (last?.paragraph === paragraph) stretches[stretches.length - 1] = { ...last, to: end };
    else stretches.push({ paragraph, from: at, to: end });
  }
  // A passage that goes on in the next paragraph takes the marks at the end of this one with it.
  const whole = stretches.map((stretch, index) => ({
    paragraph: stretch.paragraph,
    from: index === 0 ? stretch.from : 0,
    to:
      index === stretches.length - 1
        ? stretch.to
        : (paragraphs[stretch.paragraph]?.text.length ?? stretch.to),
  }));
  const now = whole
    .map((stretch) => paragraphs[stretch.paragraph]?.text.slice(stretch.from, stretch.to))
    .join('');
  return { state, stretches: whole, now };
}
