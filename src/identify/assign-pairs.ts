/** A possible pair of a row and a column, and its worth, above 0. */
export interface WeightedPair {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Beyond this many rows or columns in one knot of pairs, the best pair is taken first instead. */
const largestKnot = 160;

/**
 * Of all possible pairs, those that together weigh most, each row and column used at most once.
 * Pairs that share no row or column, even through others, are settled apart from each other.
 */
export function assignPairs(pairs: readonly WeightedPair[]): WeightedPair[] {
  return findKnots(pairs).flatMap((knot) => {
    if (knot.length === 1) return knot;
    const rows = [...new Set(knot.map(({ row }) => row))].sort((a, b) => a - b);
    const columns = [...new Set(knot.map(({ column }) => column))].sort((a, b) => a - b);
    return Math.max(rows.length, columns.length) > largestKnot
      ? takeBestFirst(knot)
      : takeHeaviest(knot, rows, columns);
  });
}

function findKnots(pairs: readonly WeightedPair[]): WeightedPair[][] {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    while (parents.has(root)) root = parents.get(root) ?? root;
    let step = node;
    while (step !== root) {
      const next = parents.get(step) ?? root;
      parents.set(step, root);
      step = next;
    }
    return root;
  };
  for (const { row, column } of pairs) {
    const one = rootOf(`r${row}`);
    const other = rootOf(`c${column}`);
    if (one !== other) parents.set(one, other);
  }
  const knots = new Map<string, WeightedPair[]>();
  for (const pair of pairs) {
    const root = rootOf(`r${pair.row}`);
    const knot = knots.get(root);
    if (knot === undefined) knots.set(root, [pair]);
    else knot.push(pair);
  }
  return [...knots.values()];
}

function takeBestFirst(pairs: readonly WeightedPair[]): WeightedPair[] {
  const rows = new Set<number>();
  const columns = new Set<number>();
  return pairs
    .toSorted((a, b) => b.weight - a.weight || a.row - b.row || a.column - b.column)
    .filter(({ row, column }) => {
      if (rows.has(row) || columns.has(column)) return false;
      rows.add(row);
      columns.add(column);
      return true;
    });
}

/** The Hungarian method on a square matrix, in which no pair weighs nothing. */
function takeHeaviest(
  pairs: readonly WeightedPair[],
  rows: readonly number[],
  columns: readonly number[],
): WeightedPair[] {
  const size = Math.max(rows.length, columns.length);
  const rowAt = new Map(rows.map((row, index) => [row, index + 1]));
  const columnAt = new Map(columns.map((column, index) => [column, index + 1]));
  const table = new Map<number, WeightedPair>();
  for (const pair of pairs) {
    const place = (rowAt.get(pair.row) ?? 0) * (size + 1) + (columnAt.get(pair.column) ?? 0);
    const there = table.get(place);
    if (there === undefined || there.weight < pair.weight) table.set(place, pair);
  }
  const cost = (row: number, column: number) =>
    -(table.get(row * (size + 1) + column)?.weight ?? 0);
  const rowOf = solve(size, cost);
  return Array.from(rowOf).flatMap((row, column) => {
    const pair = table.get(row * (size + 1) + column);
    return pair === undefined ? [] : [pair];
  });
}

/** The row of each column, both from 1, at the least total cost. */
function solve(size: number, cost: (row: number, column: number) => number): Int32Array {
  const rowOf = new Int32Array(size + 1);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const at = (numbers: Float64Array | Int32Array, index: number) => numbers[index] ?? 0;
  for (let row = 1; row <= size; row += 1) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(size + 1);
    const used = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      used[column] = 1;
      const from = at(rowOf, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (used[other] === 1) continue;
        const price = cost(from, other) - at(rowPotential, from) - at(columnPotential, other);
        if (price < at(least, other)) {
          least[other] = price;
          previous[other] = column;
        }
        if (at(least, other) < step) {
          step = at(least, other);
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (used[other] === 1) {
          const owner = at(rowOf, other);
          rowPotential[owner] = at(rowPotential, owner) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else {
          least[other] = at(least, other) - step;
        }
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const before = at(previous, column);
      rowOf[column] = at(rowOf, before);
      column = before;
    }
  }
  return rowOf;
}
