import type { Role } from '../../model/piece.ts';
import type { Item } from '../cut/item.ts';
import type { Part } from './part.ts';

/** Makes an item a part of an article, or of none. */
export function makePart(item: Item, article: string | null, role: Role): Part {
  return {
    role,
    article,
    atoms: item.lines.map((line) => line.atom),
    joins: false,
    ...(item.kind === 'tip' ? { silent: true } : {}),
    ...(article === null ? { why: item.lines[0]?.furniture ?? 'no article was found for it' } : {}),
    confidence: article === null ? 0.5 : 0.9,
    evidence: [],
  };
}
