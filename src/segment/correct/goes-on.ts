import type { Role } from '../../model/piece.ts';
import type { Part } from '../plan/part.ts';

/** Roles whose text runs on from part to part. */
const running: readonly Role[] = ['body', 'lead', 'caption'];
const closed = /[。！？…”’」』）】!?.)]$/u;

/** Whether a part goes on with a sentence that the last part of its kind before it left open. */
export function goesOn(
  { role, article }: Pick<Part, 'role' | 'article'>,
  before: readonly Part[],
): boolean {
  if (!running.includes(role)) return false;
  const last = before.findLast((part) => part.article === article && part.role === role);
  const text = last?.atoms.at(-1)?.text;
  return text !== undefined && !closed.test(text);
}
