/** Numbers for triples of numbers, first come first: a hash table without an object per entry. */
export class TokenTable {
  #slots = new Int32Array(1 << 16).fill(-1);
  #triples = new Uint32Array(3 << 15);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The number of a triple; a new one gets the next. */
  number(a: number, b: number, gap: number): number {
    if (this.#count * 2 > this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    for (let slot = hash(a, b, gap) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot] ?? -1;
      if (found === -1) {
        this.#slots[slot] = this.#count;
        return this.#add(a, b, gap);
      }
      const at = found * 3;
      const same = this.#triples[at] === a && this.#triples[at + 1] === b;
      if (same && this.#triples[at + 2] === gap) return found;
    }
  }

  /** The triple of a number. */
  triple(number: number): [a: number, b: number, gap: number] {
    const at = number * 3;
    return [this.#triples[at] ?? 0, this.#triples[at + 1] ?? 0, this.#triples[at + 2] ?? 0];
  }

  #add(a: number, b: number, gap: number): number {
    const at = this.#count * 3;
    if (at + 3 > this.#triples.length) {
      const larger = new Uint32Array(this.#triples.length * 2);
      larger.set(this.#triples);
      this.#triples = larger;
    }
    this.#triples[at] = a;
    this.#triples[at + 1] = b;
    this.#triples[at + 2] = gap;
    this.#count += 1;
    return this.#count - 1;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#count; number += 1) {
      let slot = hash(...this.triple(number)) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

function hash(a: number, b: number, gap: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(gap, 0xc2b2ae35), 0x27d4eb2f);
  return h ^ (h >>> 13);
}
