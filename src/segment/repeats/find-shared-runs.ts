/** A stretch that stands in two texts, letter by letter but for a few characters. */
export interface SharedRun {
  a: number;
  aFrom: number;
  b: number;
  bFrom: number;
  length: number;
  misses: number;
}

const shingle = 8;
const crowd = 6;

/** Finds the stretches that two of the texts share; `a` stands before `b`. */
export function findSharedRuns(texts: readonly string[]): SharedRun[] {
  const places = new Map<string, number[]>();
  const runs: SharedRun[] = [];
  const covered = new Map<string, number>();
  texts.forEach((text, b) => {
    for (let j = 0; j + shingle <= text.length; j++) {
      const key = text.slice(j, j + shingle);
      const known = places.get(key);
      if (known === undefined) {
        places.set(key, [b, j]);
        continue;
      }
      for (let k = 0; k < known.length; k += 2) {
        const a = known[k] as number;
        const i = known[k + 1] as number;
        if (a === b) continue;
        const diagonal = `${a}:${b}:${j - i}`;
        if ((covered.get(diagonal) ?? -1) >= j) continue;
        const run = extend(texts[a] as string, i, text, j);
        covered.set(diagonal, run.bFrom + run.length);
        runs.push({ a, b, ...run });
      }
      if (known.length < crowd * 2) known.push(b, j);
    }
  });
  return runs;
}

/** Grows a match both ways over single misread characters; a changed number ends it. */
function extend(a: string, i: number, b: string, j: number): Omit<SharedRun, 'a' | 'b'> {
  let [left, right, misses] = [0, shingle, 0];
  const step = (at: number, way: 1 | -1): boolean => {
    const [x, y] = [a[i + at], b[j + at]];
    if (x === undefined || y === undefined) return false;
    if (x === y) return true;
    const [x2, y2] = [a[i + at + way], b[j + at + way]];
    const [x3, y3] = [a[i + at + 2 * way], b[j + at + 2 * way]];
    if (/\d/u.test(x) || /\d/u.test(y)) return false;
    if (x2 === undefined || x2 !== y2 || (x3 !== undefined && y3 !== undefined && x3 !== y3))
      return false;
    misses++;
    return true;
  };
  while (step(right, 1)) right++;
  while (step(left - 1, -1)) left--;
  return { aFrom: i + left, bFrom: j + left, length: right - left, misses };
}
