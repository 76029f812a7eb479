import { ExpectedError } from '../../src/model/expected-error.ts';

/** A whole number of zero or more from an option, or its default. */
export function parseCount(text: string | undefined, option: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new ExpectedError({
    what: `--${option} needs a whole number`,
    found: `"${text}"`,
    status: 2,
  });
}
