/**
 * Assigns each row a column of its own so that the gains together are greatest; −1 where no column
 * gains a row anything. The Hungarian method, on costs made from the gains.
 */
export function assignBest(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  const columns = (gains[0]?.length ?? 0) + rows;
  // A column for each row that stands for leaving it out, at no gain.
  const cost = (r: number, c: number) => {
    const gain = gains[r]?.[c];
    return gain === undefined ? 0 : -Math.max(gain, -1e6);
  };
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let r = 1; r <= rows; r++) {
    rowOf[0] = r;
    let at = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[at] = 1;
      const row = rowOf[at] as number;
      let delta = Infinity;
      let next = 0;
      for (let c = 1; c <= columns; c++) {
        if (used[c]) continue;
        const slack = cost(row - 1, c - 1) - (rowPrice[row] as number) - (columnPrice[c] as number);
        if (slack < (least[c] as number)) {
          least[c] = slack;
          way[c] = at;
        }
        if ((least[c] as number) < delta) {
          delta = least[c] as number;
          next = c;
        }
      }
      for (let c = 0; c <= columns; c++) {
        if (used[c]) {
          rowPrice[rowOf[c] as number] = (rowPrice[rowOf[c] as number] as number) + delta;
          columnPrice[c] = (columnPrice[c] as number) - delta;
        } else least[c] = (least[c] as number) - delta;
      }
      at = next;
    } while (rowOf[at] !== 0);
    for (; at !== 0; at = way[at] as number) rowOf[at] = rowOf[way[at] as number] as number;
  }
  const assigned: number[] = gains.map(() => -1);
  for (let c = 1; c <= columns - rows; c++) {
    const r = (rowOf[c] as number) - 1;
    if (r >= 0 && (gains[r]?.[c - 1] ?? 0) > 0) assigned[r] = c - 1;
  }
  return assigned;
}
