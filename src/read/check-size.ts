import { ExpectedError } from '../model/expected-error.ts';

/** Refuses a file that is larger than its kind may be, before anything is made of it. */
export function checkSize(bytes: number, limit: number, path: string, fix: string): void {
  if (bytes <= limit) return;
  throw new ExpectedError({
    what: 'the file is too large',
    where: path,
    expected: `at most ${inMegabytes(limit)}`,
    found: inMegabytes(bytes),
    fix,
  });
}

function inMegabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
