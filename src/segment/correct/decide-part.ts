import type { Part } from '../plan/part.ts';

/** A part as an editor wants it: sure, with the reason. */
export function decidePart(part: Part, change: Partial<Part>): Part {
  return { ...part, ...change, confidence: 1, evidence: ['decided by an editor'] };
}
