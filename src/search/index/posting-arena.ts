const PAGE = 1 << 20;
const FIRST_SLICE = 8;
const LONGEST_SLICE = 2048;

/**
 * Many growing lists of numbers in little memory: each list is a chain of slices in shared pages,
 * every slice larger than the one before, its last four bytes the address of the next.
 */
export class PostingArena {
  readonly #pages: Uint8Array[] = [];
  #free = 0;
  readonly #start: number[] = [];
  readonly #at: number[] = [];
  readonly #end: number[] = [];
  readonly #size: number[] = [];

  /** Opens a list; lists are numbered from 0. */
  open(): number {
    const slice = this.#allocate(FIRST_SLICE);
    this.#start.push(slice);
    this.#at.push(slice);
    this.#end.push(slice + FIRST_SLICE - 4);
    this.#size.push(FIRST_SLICE);
    return this.#start.length - 1;
  }

  append(list: number, value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte(list, (rest & 127) | 128);
      rest >>>= 7;
    }
    this.#byte(list, rest);
  }

  /** The numbers of one list, in the order of their coming. */
  read(list: number): number[] {
    const values: number[] = [];
    let at = this.#start[list] ?? 0;
    const stop = this.#at[list] ?? 0;
    let size = FIRST_SLICE;
    let end = at + size - 4;
    let value = 0;
    let shift = 0;
    while (at !== stop) {
      if (at === end) {
        at = this.#address(end);
        size = Math.min(size * 2, LONGEST_SLICE);
        end = at + size - 4;
      }
      const byte = this.#pages[Math.floor(at / PAGE)]?.[at % PAGE] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte < 128) {
        values.push(value >>> 0);
        value = 0;
        shift = 0;
      }
    }
    return values;
  }

  #byte(list: number, byte: number): void {
    let at = this.#at[list] ?? 0;
    if (at === this.#end[list]) {
      const size = Math.min((this.#size[list] ?? 0) * 2, LONGEST_SLICE);
      const next = this.#allocate(size);
      this.#link(at, next);
      this.#size[list] = size;
      this.#end[list] = next + size - 4;
      at = next;
    }
    const page = this.#pages[Math.floor(at / PAGE)];
    if (page !== undefined) page[at % PAGE] = byte;
    this.#at[list] = at + 1;
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
    const page = this.#pages[Math.floor(at / PAGE)];
    if (page !== undefined) new DataView(page.buffer).setUint32(at % PAGE, next);
  }

  #address(at: number): number {
    const page = this.#pages[Math.floor(at / PAGE)];
    return page === undefined ? 0 : new DataView(page.buffer).getUint32(at % PAGE);
  }
}
