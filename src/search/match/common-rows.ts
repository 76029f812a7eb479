/** Calls back with each row that stands in every list of ascending rows, and its place in each. */
export function forCommonRows(
  lists: readonly ArrayLike<number>[],
  take: (row: number, at: readonly number[]) => void,
): void {
  const at = lists.map(() => 0);
  const [first] = lists;
  if (first === undefined) return;
  let row = first[0];
  while (row !== undefined) {
    let farthest = row;
    for (const [i, list] of lists.entries()) {
      let place = at[i] ?? 0;
      while (place < list.length && (list[place] ?? 0) < farthest) place += 1;
      at[i] = place;
      const found = list[place];
      if (found === undefined) return;
      farthest = found;
    }
    if (farthest === row) {
      take(row, at);
      at[0] = (at[0] ?? 0) + 1;
      row = first[at[0]];
    } else {
      row = farthest;
    }
  }
}
