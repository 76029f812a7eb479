import { isPersonName } from './surnames.ts';

/** Parts a run of two names that a line’s end drew together; undefined where it is no such run. */
export function splitNames(run: string): [string, string] | undefined {
  if (!/^\p{Script=Han}{5,7}$/u.test(run)) return undefined;
  for (const length of [3, 2, 4]) {
    const [first, second] = [run.slice(0, length), run.slice(length)];
    if (isPersonName(first) && isPersonName(second)) return [first, second];
  }
  return undefined;
}
