import { packOccurrence } from '../codec/occurrences.ts';
import type { Token } from '../codec/token.ts';
import { distance, PARAGRAPH_END } from '../text/distance.ts';
import { findSigns, type Signs } from '../text/find-signs.ts';
import type { PlacedField } from '../text/place-fields.ts';
import { findZone, type Zone, zoneStart } from '../text/zone.ts';
import { Names, rankNames } from './names.ts';
import { NumberColumn } from './number-column.ts';
import { PostingArena } from './posting-arena.ts';
import { TokenTable } from './token-table.ts';

/** Stands for "no second symbol" in a triple. */
const ALONE = 0;

type Counts = Record<Zone, number>;

/** Gathers every list of the index, article by article, packed as it comes. */
export class PostingLists {
  readonly #arena = new PostingArena();
  readonly #symbols = new Names();
  readonly #gaps = new Names();
  /** The signs of each gap met, by the gap's number: few gaps are met often. */
  readonly #signs: Signs[] = [];
  readonly #tokens = new TokenTable();
  /** For each list: one more than the last row in it, and the last position there. */
  readonly #rowsSeen = new NumberColumn();
  readonly #lastPosition = new NumberColumn();

  /** Rows come in ascending order. */
  add(row: number, fields: readonly PlacedField[]): void {
    const alone = new Map<number, Counts>();
    const inOrder = fields
      .filter(({ symbols }) => symbols.length > 0)
      .sort((one, other) => (one.positions[0] ?? 0) - (other.positions[0] ?? 0));
    for (const [i, field] of inOrder.entries()) {
      this.#addBorder(row, inOrder[i - 1], field);
      this.#addField(row, field, alone);
    }
    for (const [symbol, { text, headline, byline }] of alone) {
      const list = this.#list(symbol, ALONE, 0);
      this.#arena.append(list, row - Math.max(this.#rowsSeen.get(list) - 1, 0));
      this.#arena.append(list, packOccurrence(text, headline > 0, byline > 0));
      this.#rowsSeen.set(list, row + 1);
    }
  }

  /** The tokens' numbers in the order of the index, single symbols and pairs apart. */
  sorted(): { singles: number[]; pairs: number[] } {
    const symbols = rankNames(this.#symbols);
    const gaps = rankNames(this.#gaps);
    const keys = new Float64Array(this.#tokens.count);
    const base = symbols.order.length;
    for (let number = 0; number < keys.length; number += 1) {
      const [a, b, gap] = this.#tokens.triple(number);
      keys[number] =
        ((symbols.rank[a] ?? 0) * base + (symbols.rank[b] ?? 0)) * gaps.order.length +
        (gaps.rank[gap] ?? 0);
    }
    keys.sort();
    const sorted = { singles: [] as number[], pairs: [] as number[] };
    for (const key of keys) {
      const pair = Math.floor(key / gaps.order.length);
      const a = symbols.order[Math.floor(pair / base)] ?? 0;
      const b = symbols.order[pair % base] ?? 0;
      const gap = gaps.order[key % gaps.order.length] ?? 0;
      sorted[b === ALONE ? 'singles' : 'pairs'].push(this.#tokens.number(a, b, gap));
    }
    return sorted;
  }

  token(number: number): Token {
    const [a, b, gap] = this.#tokens.triple(number);
    return {
      a: this.#symbols.names[a] ?? '',
      b: this.#symbols.names[b] ?? '',
      gap: this.#gaps.names[gap] ?? '',
    };
  }

  /** A pair's numbers: `(row step) * 2 + 1, position` for each article, then `step * 2` for each further position. */
  values(number: number): number[] {
    return this.#arena.read(number);
  }

  /** The last symbol of a paragraph and the first of the next are a pair too. */
  #addBorder(row: number, before: PlacedField | undefined, field: PlacedField): void {
    const position = before?.positions.at(-1);
    if (position === undefined || position + distance.parted !== field.positions[0]) return;
    const last = this.#symbols.number(before?.symbols.at(-1) ?? '');
    const first = this.#symbols.number(field.symbols[0] ?? '');
    this.#pair(row, position, last, first, this.#gaps.number(PARAGRAPH_END));
  }

  #addField(row: number, field: PlacedField, alone: Map<number, Counts>): void {
    const { symbols, gaps, positions } = field;
    const numbers = symbols.map((symbol) => this.#symbols.number(symbol));
    for (const [i, gap] of gaps.entries()) {
      const before = numbers[i - 1];
      const after = numbers[i];
      const position = positions[i] ?? positions[i - 1] ?? zoneStart.text;
      if (after !== undefined) count(alone, after, position);
      if (before !== undefined && after !== undefined) {
        this.#pair(row, positions[i - 1] ?? 0, before, after, this.#gaps.number(gap));
      }
      if (gap === '') continue;
      const { all, first, last } = this.#signsIn(gap);
      for (const sign of all) count(alone, this.#symbols.number(sign), position);
      if (first !== '' && before !== undefined) {
        this.#pair(row, positions[i - 1] ?? 0, before, this.#symbols.number(first), 0);
      }
      if (last !== '' && after !== undefined) {
        this.#pair(row, position, this.#symbols.number(last), after, 0);
      }
    }
  }

  #signsIn(gap: string): Signs {
    const number = this.#gaps.number(gap);
    const known = this.#signs[number] ?? findSigns(gap);
    this.#signs[number] = known;
    return known;
  }

  #pair(row: number, position: number, a: number, b: number, gap: number): void {
    const list = this.#list(a, b, gap);
    const seen = this.#rowsSeen.get(list);
    if (seen === row + 1) {
      this.#arena.append(list, (position - this.#lastPosition.get(list)) * 2);
    } else {
      this.#arena.append(list, (row - Math.max(seen - 1, 0)) * 2 + 1);
      this.#arena.append(list, position);
      this.#rowsSeen.set(list, row + 1);
    }
    this.#lastPosition.set(list, position);
  }

  #list(a: number, b: number, gap: number): number {
    const number = this.#tokens.number(a, b, gap);
    if (number === this.#rowsSeen.length) {
      this.#arena.open();
      this.#rowsSeen.push(0);
      this.#lastPosition.push(0);
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
