import type { Passage } from '../text/passage.ts';
import type { WordTable } from '../text/word-table.ts';
import type { Era } from './era.ts';
import { findAnniversaryClues } from './find-anniversary-clues.ts';
import { findCountedClues } from './find-counted-clues.ts';
import { findEraClues } from './find-era-clues.ts';
import { findFestivalClues } from './find-festival-clues.ts';
import { findMentionClues } from './find-mention-clues.ts';
import { findWeekdayClues } from './find-weekday-clues.ts';
import type { YearClue } from './year-clue.ts';

/** All that a passage says about the year of its issue. */
export function findYearClues(
  passage: Passage,
  issueMonth: number | null,
  eras: WordTable<Era>,
): YearClue[] {
  return [
    ...findMentionClues(passage, issueMonth),
    ...findAnniversaryClues(passage),
    ...findCountedClues(passage),
    ...findWeekdayClues(passage),
    ...findFestivalClues(passage),
    ...findEraClues(passage, issueMonth, eras),
  ];
}
