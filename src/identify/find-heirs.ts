import type { LedgerEntry } from '../model/ledger-entry.ts';
import { articleText } from './article-text.ts';
import { compareTexts } from './compare-texts.ts';
import { hasGrown } from './has-grown.ts';
import type { Candidate, Newcomer } from './identification.ts';
import { shareOfLines } from './judge-pair.ts';
import { parseFingerprint } from './parse-fingerprint.ts';
import { probeText } from './probe-text.ts';

/**
 * The newcomers that an entry's text went into, where the entry is no article of its own any more;
 * none where its text is gone. An article is an heir only of text that it has not had all along:
 * a notice that is much like the one beside it did not go into that one.
 */
export function findHeirs(
  entry: LedgerEntry,
  candidates: readonly Candidate[],
  ownOf: ReadonlyMap<Newcomer, LedgerEntry>,
): Newcomer[] {
  const sketch = parseFingerprint(entry.fingerprint);
  if (sketch.size < 15) return [];
  const near = candidates.filter(({ relation }) => relation === 'same' || relation === 'moved');
  const wholes = near
    .filter((candidate) => isWhole(candidate, sketch.size, ownOf))
    .toSorted((a, b) => b.likeness.ofOld - a.likeness.ofOld || b.likeness.ofNew - a.likeness.ofNew);
  const whole = wholes[0];
  if (whole !== undefined) return [whole.newcomer];
  const parts = near
    .filter(
      ({ likeness, newcomer }) =>
        likeness.ofOld >= 0.15 &&
        (likeness.ofNew >= 0.75 || hasGrown(newcomer, ownOf, 0.5 * likeness.ofOld * sketch.size)),
    )
    .map(({ newcomer }) => newcomer);
  if (parts.length < 2) return [];
  const together = probeText(parts.map(({ article }) => articleText(article)).join('\n'));
  return compareTexts(sketch, together).ofOld >= 0.85 ? parts : [];
}

function isWhole(
  { entry, newcomer, likeness }: Candidate,
  size: number,
  ownOf: ReadonlyMap<Newcomer, LedgerEntry>,
): boolean {
  if (likeness.ofOld >= 0.8 && hasGrown(newcomer, ownOf, 0.5 * size)) return true;
  const own = ownOf.get(newcomer);
  if (own === undefined || own.source !== entry.source) return false;
  // Nothing in the file changed: the passage was printed twice, or lies inside the other article.
  const isSameFile =
    entry.checksum !== null && entry.checksum === newcomer.page.checksum?.slice(0, 12);
  if (isSameFile && likeness.ofOld >= 0.9) return true;
  // Two branches gave the same lines two ids.
  return (
    entry.checksum !== own.checksum &&
    likeness.alike >= 0.8 &&
    shareOfLines(entry.lines, own.lines) >= 0.5 &&
    newcomer.article.given === undefined
  );
}
