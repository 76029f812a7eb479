import type { Part } from '../plan/part.ts';

/** A part as an editor wants it: sure, with the reason. */
export function decided(part: Part, change: Partial<Part>): Part {
  return { ...part, ...change, confidence: 1, evidence: ['decided by an editor'] };
}

/** A part that an editor takes into an article; it needs no reason for being in none. */
export function taken(part: Part, article: string, role: Part['role'], joins: boolean): Part {
  const { why: _why, ...rest } = part;
  return decided(rest, { article, role, joins });
}
