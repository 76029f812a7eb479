import type { LabelledLine } from './parse-line-labels.ts';

const [fewest, most] = [2, 7];

/** A part of a page from where one article begins to where another one ends: a small page. */
export function cropPage(
  lines: readonly string[],
  labels: ReadonlyMap<number, readonly LabelledLine[]>,
  random: () => number,
): { lines: string[]; labels: Map<number, readonly LabelledLine[]> } {
  const starts = [1];
  let last: string | null = null;
  for (const [line, [run]] of [...labels].sort((a, b) => a[0] - b[0])) {
    const article = run?.article ?? null;
    if (article === null) continue;
    if (last !== null && article !== last) starts.push(line);
    last = article;
  }
  starts.push(lines.length + 1);
  const count = Math.min(starts.length - 1, fewest + Math.floor(random() * (most - fewest + 1)));
  const first = Math.floor(random() * (starts.length - count));
  const [from, to] = [starts[first] as number, starts[first + count] as number];
  return {
    lines: lines.slice(from - 1, to - 1),
    labels: new Map(
      [...labels]
        .filter(([line]) => line >= from && line < to)
        .map(([line, runs]) => [line - from + 1, runs]),
    ),
  };
}
