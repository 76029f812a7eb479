import type { CorrectionStep } from '../../model/correction.ts';
import type { Draft } from './draft.ts';

/** Keeps what was decided on some articles, for their records of corrections. */
export function noteStep(
  draft: Draft,
  keys: Iterable<string | null>,
  what: string,
  { date, note }: CorrectionStep,
): Draft {
  const applied = new Map(draft.applied);
  const entry = { what, date: date ?? null, note: note ?? null };
  for (const key of new Set(keys)) {
    if (key !== null) applied.set(key, [...(applied.get(key) ?? []), entry]);
  }
  return { ...draft, applied };
}
