import { packOccurrence } from '../codec/occurrences.ts';
import type { Token } from '../codec/token.ts';
import { findSigns } from '../text/find-signs.ts';
import type { PlacedField } from '../text/place-fields.ts';
import { findZone, type Zone, zoneStart } from '../text/zone.ts';
import { PostingArena } from './posting-arena.ts';
import { TokenTable } from './token-table.ts';

/** Stands for "no second symbol" in a triple. */
const ALONE = 0;

type Counts = Record<Zone, number>;

/** Gathers every list of the index, article by article, packed as it comes. */
export class PostingLists {
  readonly #arena = new PostingArena();
  readonly #names: string[] = [''];
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #tokens = new TokenTable();
  readonly #lastRow: number[] = [];
  readonly #lastPosition: number[] = [];

  /** Rows come in ascending order. */
  add(row: number, fields: readonly PlacedField[]): void {
    const alone = new Map<number, Counts>();
    const inOrder = fields
      .filter(({ symbols }) => symbols.length > 0)
      .sort((one, other) => (one.positions[0] ?? 0) - (other.positions[0] ?? 0));
    for (const field of inOrder) this.#addField(row, field, alone);
    for (const [symbol, { text, headline, byline }] of alone) {
      const list = this.#list(symbol, ALONE, 0);
      this.#arena.append(list, row - (this.#lastRow[list] ?? 0));
      this.#arena.append(list, packOccurrence(text, headline > 0, byline > 0));
      this.#lastRow[list] = row;
    }
  }

  /** The tokens' numbers in the order of the index, single symbols and pairs apart. */
  sorted(): { singles: number[]; pairs: number[] } {
    const rank = new Map(
      Array.from(this.#names.keys())
        .sort((a, b) => ((this.#names[a] ?? '') < (this.#names[b] ?? '') ? -1 : 1))
        .map((number, i) => [number, i]),
    );
    const size = this.#names.length;
    const singles: [number, number][] = [];
    const pairs: [number, number, number][] = [];
    for (let number = 0; number < this.#tokens.count; number += 1) {
      const [a, b, gap] = this.#tokens.triple(number);
      const first = (rank.get(a) ?? 0) * size;
      if (b === ALONE) singles.push([number, first]);
      else pairs.push([number, first + (rank.get(b) ?? 0), rank.get(gap) ?? 0]);
    }
    singles.sort((one, other) => one[1] - other[1]);
    pairs.sort((one, other) => one[1] - other[1] || one[2] - other[2]);
    return { singles: singles.map(([n]) => n), pairs: pairs.map(([n]) => n) };
  }

  token(number: number): Token {
    const [a, b, gap] = this.#tokens.triple(number);
    return { a: this.#names[a] ?? '', b: this.#names[b] ?? '', gap: this.#names[gap] ?? '' };
  }

  /** A pair's numbers: `(row step) * 2 + 1, position` for each article, then `step * 2` for each further position. */
  values(number: number): number[] {
    return this.#arena.read(number);
  }

  #addField(row: number, field: PlacedField, alone: Map<number, Counts>): void {
    const { symbols, gaps, positions } = field;
    const numbers = symbols.map((symbol) => this.#number(symbol));
    for (const [i, gap] of gaps.entries()) {
      const before = numbers[i - 1];
      const after = numbers[i];
      const position = positions[i] ?? positions[i - 1] ?? zoneStart.text;
      if (after !== undefined) count(alone, after, position);
      if (before !== undefined && after !== undefined) {
        this.#pair(row, positions[i - 1] ?? 0, before, after, this.#number(gap));
      }
      if (gap === '') continue;
      const { all, first, last } = findSigns(gap);
      for (const sign of all) count(alone, this.#number(sign), position);
      if (first !== '' && before !== undefined) {
        this.#pair(row, positions[i - 1] ?? 0, before, this.#number(first), 0);
      }
      if (last !== '' && after !== undefined) {
        this.#pair(row, position, this.#number(last), after, 0);
      }
    }
  }

  #pair(row: number, position: number, a: number, b: number, gap: number): void {
    const list = this.#list(a, b, gap);
    const last = this.#lastRow[list] ?? -1;
    if (last === row) {
      this.#arena.append(list, (position - (this.#lastPosition[list] ?? 0)) * 2);
    } else {
      this.#arena.append(list, (row - Math.max(last, 0)) * 2 + 1);
      this.#arena.append(list, position);
      this.#lastRow[list] = row;
    }
    this.#lastPosition[list] = position;
  }

  #list(a: number, b: number, gap: number): number {
    const number = this.#tokens.number(a, b, gap);
    if (number === this.#lastRow.length) {
      this.#arena.open();
      this.#lastRow.push(b === ALONE ? 0 : -1);
      this.#lastPosition.push(0);
    }
    return number;
  }

  #number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#names.length;
      this.#names.push(name);
      this.#numbers.set(name, number);
    }
    return number;
  }
}

function count(alone: Map<number, Counts>, symbol: number, position: number): void {
  let counts = alone.get(symbol);
  if (counts === undefined) {
    counts = { headline: 0, byline: 0, text: 0 };
    alone.set(symbol, counts);
  }
  counts[findZone(position)] += 1;
}
