import type { Passage } from '../text/passage.ts';
import { findYearMentions } from './find-year-mentions.ts';
import { weighMention } from './mention-weights.ts';
import { parseNumeral } from './parse-numeral.ts';
import type { YearClue } from './year-clue.ts';

/** 今年是某地大罢工100周年, 建厂六十周年之际. */
const kept =
  /(?:今年(?:恰|正|正好|恰好)?(?:是|逢|值|迎来)|值此|恰逢|正值|适逢|迎来)([^，。！？；]{2,24}?)(?<!\d)(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/gu;
/** A text with more of them is a list, and not read further. */
const most = 20;
const mostRead = 200;
/** How far behind the year the words for what happened may stand. */
const near = 48;

/**
 * Anniversaries of what the article itself dates: it says that this year is the hundredth of an
 * event, and elsewhere in which year that was.
 */
export function findOwnAnniversaryClues(passages: readonly Passage[]): YearClue[] {
  const named = passages.flatMap(({ text, printed }) =>
    [...text.matchAll(kept)].map((match) => ({
      event: match[1] ?? '',
      years: parseNumeral(match[2] ?? ''),
      evidence: printed.slice(match.index, match.index + match[0].length),
    })),
  );
  if (named.length === 0) return [];
  const mentions = passages.flatMap(findYearMentions).slice(0, mostRead);
  return named.slice(0, most).flatMap(({ event, years, evidence }) => {
    if (years === null) return [];
    const words = pairsOf(event);
    const told = mentions.find(({ until, after }) => {
      if (until !== null) return false;
      return pairsOf(after.slice(0, near)).some((pair) => words.includes(pair));
    });
    if (told === undefined) return [];
    const year = told.year + years;
    return [
      {
        kind: 'counted' as const,
        evidence,
        years: [year],
        weigh: (issue: number) => weighMention('counted', year, issue),
      },
    ];
  });
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
