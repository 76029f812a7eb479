import type { ScanResult } from './scan-files.ts';
import { servedPath } from './scan-files.ts';

/** Of former scans what they say of some pages. */
export function pickScans(
  { files, anchors, anchorEnds, targets, targetEnds, answers }: ScanResult,
  picked: ReadonlySet<string>,
): ScanResult {
  const kept = files.flatMap((file, at) => (picked.has(file) ? [at] : []));
  const [some, someEnds] = pickRuns(anchors, anchorEnds, kept);
  const [others, otherEnds] = pickRuns(targets, targetEnds, kept);
  const names = kept.map((at) => files[at] ?? '');
  return {
    files: names,
    ...{ anchors: some, anchorEnds: someEnds, targets: others, targetEnds: otherEnds },
    // A site with a wrong link is not kept.
    wrong: [],
    answers: new Map(
      names.flatMap((file) => {
        const path = servedPath(file);
        const answer = answers.get(path);
        return answer === undefined ? [] : [[path, answer] as const];
      }),
    ),
  };
}

function pickRuns(
  values: Float64Array,
  ends: Uint32Array,
  picked: readonly number[],
): [values: Float64Array, ends: Uint32Array] {
  const some = new Float64Array(values.length);
  const someEnds = new Uint32Array(picked.length);
  let length = 0;
  for (const [index, at] of picked.entries()) {
    const run = values.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
    some.set(run, length);
    length += run.length;
    someEnds[index] = length;
  }
  return [some.slice(0, length), someEnds];
}
