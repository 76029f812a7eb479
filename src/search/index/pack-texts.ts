import { formatPack } from '../codec/pack.ts';
import type { Field } from '../text/field.ts';

/** A pack is closed when its articles reach this many characters. */
const PACK_SIZE = 3_000;

/** Puts neighbouring articles' texts together, a few articles a file. */
export class TextPacks {
  #open: Field[][] = [];
  #size = 0;
  /** How many articles each closed pack holds. */
  readonly sizes: number[] = [];

  /** The text of the pack that this article fills, null where there is room for more. */
  add(fields: Field[]): string | null {
    this.#open.push(fields);
    this.#size += fields.reduce((sum, { text }) => sum + text.length, 0);
    return this.#size >= PACK_SIZE ? this.close() : null;
  }

  /** The text of the last pack, null where none is open. */
  close(): string | null {
    if (this.#open.length === 0) return null;
    const text = formatPack(this.#open);
    this.sizes.push(this.#open.length);
    this.#open = [];
    this.#size = 0;
    return text;
  }
}
