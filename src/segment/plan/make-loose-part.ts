import type { Item } from '../cut/item.ts';
import { makePart } from './make-part.ts';
import type { Part } from './part.ts';

/** Makes a part of an item that belongs to no single article. */
export function makeLoosePart(item: Item, over: readonly string[]): Part {
  if (over.length > 0) {
    return {
      ...makePart(item, null, 'label'),
      over,
      why: `stands over ${over.length} stories: ${over.join(', ')}`,
    };
  }
  return makePart(item, null, item.kind === 'furniture' ? 'furniture' : 'unplaced');
}
