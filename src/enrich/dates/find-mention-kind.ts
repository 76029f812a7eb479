import { mentionCues } from './mention-cues.ts';
import type { ClueKind } from './year-clue.ts';
import type { YearMention } from './year-mention.ts';

/** How near a word must stand to rule a kind out. */
const near = { before: 16, after: 24 };

/** How a year stands in its sentence, by the first line of the table that fits. */
export function findMentionKind(mention: YearMention): ClueKind {
  const { before, after } = mention;
  const clause = before.split(/[，,；]/u).at(-1) ?? '';
  const around = clause.slice(-near.before) + readOn(after).slice(0, near.after);
  const cue = mentionCues.find(
    (cue) =>
      (cue.when === undefined || cue.when(mention)) &&
      (cue.before === undefined || cue.before.test(before)) &&
      (cue.after === undefined || cue.after.test(after)) &&
      !cue.unless?.test(around),
  );
  return cue?.kind ?? 'told';
}

/** The clause behind the year; with the next one where it is hardly one, `2024年，已…`. */
function readOn(after: string): string {
  const [first = '', second = ''] = after.split(/[，,]/u);
  return first.length < 6 ? `${first}，${second}` : first;
}
