import type { Part } from '../plan/part.ts';
import { decidePart } from './decide-part.ts';

/** A part that an editor takes into an article, where it needs no reason for being in none. */
export function takePart(part: Part, change: Pick<Part, 'article' | 'role' | 'joins'>): Part {
  const { why: _why, ...rest } = part;
  return decidePart(rest, change);
}
