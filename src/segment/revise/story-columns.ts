/** What each item of a page shares with a story, and what that is to be divided by for its size. */
export interface StoryColumn {
  shares: Float64Array;
  weight: number;
}

const smoothing = 200;

/** Reckons what the items of a page share with its stories, once a story. */
export function openColumns(
  shared: Float32Array,
  sizes: readonly number[],
): (own: readonly number[]) => StoryColumn {
  const known = new WeakMap<readonly number[], StoryColumn>();
  const count = sizes.length;
  return (own) => {
    let column = known.get(own);
    if (column === undefined) {
      const shares = new Float64Array(count);
      let size = 0;
      for (const j of own) {
        size += sizes[j] as number;
        for (let i = 0; i < count; i++)
          shares[i] = (shares[i] as number) + (shared[j * count + i] as number);
      }
      column = { shares, weight: Math.sqrt(size + smoothing) };
      known.set(own, column);
    }
    return column;
  };
}
