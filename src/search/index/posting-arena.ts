import { NumberColumn } from './number-column.ts';

const PAGE_BITS = 20;
const PAGE = 1 << PAGE_BITS;
const FIRST_SLICE = 8;
const LONGEST_SLICE = 2048;
/** A slice's last bytes hold the address of the next. */
const LINK = 4;

/**
 * Many growing lists of numbers in little memory: each list is a chain of slices in shared pages,
 * every slice larger than the one before. Holds up to 4 GB.
 */
export class PostingArena {
  readonly #pages: Uint8Array[] = [];
  #free = 0;
  /** For each list: its first slice, where it goes on, where its last slice ends, how long that is. */
  readonly #start = new NumberColumn();
  readonly #at = new NumberColumn();
  readonly #end = new NumberColumn();
  readonly #size = new NumberColumn();

  /** Opens a list; lists are numbered from 0. */
  open(): void {
    const slice = this.#allocate(FIRST_SLICE);
    this.#start.push(slice);
    this.#at.push(slice);
    this.#end.push(slice + FIRST_SLICE - LINK);
    this.#size.push(FIRST_SLICE);
  }

  append(list: number, value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#write(list, (rest & 127) | 128);
      rest >>>= 7;
    }
    this.#write(list, rest);
  }

  /** The numbers of one list, in the order of their coming. */
  read(list: number): number[] {
    const values: number[] = [];
    const stop = this.#at.get(list);
    let at = this.#start.get(list);
    let size = FIRST_SLICE;
    let end = at + size - LINK;
    let value = 0;
    let unit = 1;
    while (at !== stop) {
      if (at === end) {
        at = this.#address(end);
        size = Math.min(size * 2, LONGEST_SLICE);
        end = at + size - LINK;
      }
      const byte = this.#pages[at >>> PAGE_BITS]?.[at & (PAGE - 1)] ?? 0;
      at += 1;
      if (byte < 128) {
        values.push(value + byte * unit);
        value = 0;
        unit = 1;
      } else {
        value += (byte - 128) * unit;
        unit *= 128;
      }
    }
    return values;
  }

  #write(list: number, byte: number): void {
    let at = this.#at.get(list);
    if (at === this.#end.get(list)) {
      const size = Math.min(this.#size.get(list) * 2, LONGEST_SLICE);
      const next = this.#allocate(size);
      this.#link(at, next);
      this.#size.set(list, size);
      this.#end.set(list, next + size - LINK);
      at = next;
    }
    const page = this.#pages[at >>> PAGE_BITS];
    if (page !== undefined) page[at & (PAGE - 1)] = byte;
    this.#at.set(list, at + 1);
  }

  /** Slices never cross pages. */
  #allocate(size: number): number {
    if ((this.#free % PAGE) + size > PAGE) this.#free = Math.ceil(this.#free / PAGE) * PAGE;
    if (this.#free >= this.#pages.length * PAGE) this.#pages.push(new Uint8Array(PAGE));
    const slice = this.#free;
    this.#free += size;
    return slice;
  }

  #link(at: number, next: number): void {
    const page = this.#pages[at >>> PAGE_BITS];
    if (page === undefined) return;
    for (let place = 0; place < LINK; place += 1) {
      page[(at & (PAGE - 1)) + place] = next >>> (8 * place);
    }
  }

  #address(at: number): number {
    const page = this.#pages[at >>> PAGE_BITS];
    let address = 0;
    for (let place = LINK - 1; place >= 0; place -= 1) {
      address = address * 256 + (page?.[(at & (PAGE - 1)) + place] ?? 0);
    }
    return address;
  }
}
