import type { Role } from '../../../src/model/piece.ts';
import type { Block } from './dressed-article.ts';

/** Makes a block that begins a unit. */
export function block(role: Role, text: string, more: Partial<Block> = {}): Block {
  return { role, text, start: true, tight: false, ...more };
}
