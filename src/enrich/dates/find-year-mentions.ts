import type { Passage } from '../text/passage.ts';
import { parseNumeral } from './parse-numeral.ts';
import type { YearMention } from './year-mention.ts';

const year = '(?:19[0-9]{2}|20[0-9]{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})';
const range = `(?:年?\\s*(?:[-—–－~～]{1,2}|至|到)\\s*(${year}))?`;
/** `2024年`, `2024年4月2日`, `2021—2025年`, `二〇二四年`; no ages, grades, or longer numbers. */
const inWords = new RegExp(
  `(?<![\\d.〇零])(${year})${range}\\s*年(?![级代龄轮])(?:\\s*(\\d{1,2}|十?[一二三四五六七八九十])\\s*月(?:\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?)?`,
  'gu',
);
/** `2024-04-12`, `2024.4.12`, `2024/4/12`. */
const inDigits = /(?<![\d.])((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d.]*\d)/gu;

const sentenceEnds = /[。！？；!?;\n]/u;
const clauseEnds = /[，,。！？；!?;\n]/u;
const shortestEvidence = 12;

/** Every year that a passage names. */
export function findYearMentions({ text, printed, field }: Passage): YearMention[] {
  const mentions: YearMention[] = [];
  const add = (
    at: number,
    length: number,
    date: Pick<YearMention, 'year' | 'month' | 'day' | 'until'>,
  ) => {
    const end = at + length;
    const stop = edgeAfter(text, end, sentenceEnds, 80);
    const season = date.month === null ? findSeason(text.slice(end, end + 3)) : null;
    mentions.push({
      ...date,
      season,
      field,
      before: text.slice(edgeBefore(text, at, sentenceEnds, 80), at),
      after: text.slice(end, stop),
      next: text.slice(stop + 1, stop + 9),
      evidence: quote(printed, at, end),
    });
  };
  for (const match of text.matchAll(inWords)) {
    const [words, from = '', to, month, day] = match;
    add(match.index, words.length, {
      year: numberOf(from),
      until: to === undefined ? null : numberOf(to),
      month: inRange(month, 12),
      day: inRange(day, 31),
    });
  }
  for (const match of text.matchAll(inDigits)) {
    const [words, from = '', , month, day] = match;
    if (inRange(month, 12) === null || inRange(day, 31) === null) continue;
    add(match.index, words.length, {
      year: numberOf(from),
      until: null,
      month: inRange(month, 12),
      day: inRange(day, 31),
    });
  }
  return mentions;
}

const seasons: readonly (readonly [RegExp, number])[] = [
  [/^年?[初春]|^上半年|^一季度/u, 1],
  [/^夏|^暑|^二季度/u, 6],
  [/^下半年|^三季度/u, 7],
  [/^秋/u, 9],
  [/^国庆|^四季度/u, 10],
  [/^冬/u, 11],
  [/^年?[底末]/u, 12],
];

/** The first month of the season that the words behind a year name. */
function findSeason(words: string): number | null {
  return seasons.find(([season]) => season.test(words))?.[1] ?? null;
}

/** The clause around a stretch of text, with the next one where that alone says nothing. */
function quote(text: string, start: number, end: number): string {
  const from = edgeBefore(text, start, clauseEnds, 24);
  const to = edgeAfter(text, end, clauseEnds, 24);
  const isBare = to - from < shortestEvidence && /[，,]/u.test(text[to] ?? '');
  const until = isBare ? edgeAfter(text, to + 1, clauseEnds, 24) : to;
  return text.slice(from, until);
}

function edgeBefore(text: string, at: number, ends: RegExp, most: number): number {
  let start = at;
  while (start > 0 && at - start < most && !ends.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

function edgeAfter(text: string, at: number, ends: RegExp, most: number): number {
  let end = at;
  while (end < text.length && end - at < most && !ends.test(text[end] ?? '')) end += 1;
  return end;
}

const numerals = new Map([...'〇一二三四五六七八九'].map((numeral, digit) => [numeral, digit]));

function numberOf(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  return Number(Array.from(words, (letter) => numerals.get(letter) ?? 0).join(''));
}

function inRange(digits: string | undefined, most: number): number | null {
  const value = parseNumeral(digits ?? '');
  return value === null || value < 1 || value > most ? null : value;
}
