import { sentenceEnd, sentenceOpenings } from '../cues/openings.ts';
import { findOpening } from '../people/find-opening.ts';
import { isWordCut } from './is-word-cut.ts';
import { measureOrphan } from './measure-orphan.ts';

/** What it costs to read a text right after another, by how the two meet; small where they fit. */
export function measureSeam(before: string, after: string): number {
  if (findOpening(after) !== undefined) return 12;
  const orphan = measureOrphan(after);
  if (sentenceEnd.test(before)) return orphan;
  const quotes = openQuotes(before);
  const closes = measureClosing(after);
  let cost = 1.6 - orphan * 0.4;
  cost += isWordCut(before, after) ? -1.6 : 0.4;
  if (quotes && closes) cost -= 1.5;
  if (quotes !== closes) cost += quotes ? 0.8 : 2.5;
  if (sentenceOpenings.test(after) && !/[，：“（]$/u.test(before)) cost += 2;
  if (/^[“‘]/u.test(after) && quotes) cost += 1;
  return Math.max(0, cost);
}

function openQuotes(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}

function measureClosing(text: string): boolean {
  const closed = text.indexOf('”');
  const opened = text.indexOf('“');
  return closed >= 0 && (opened < 0 || opened > closed);
}
