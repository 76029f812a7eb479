import type { Tokenize } from '../tokenize.ts';
import { parseRun, type Run } from './run.ts';

const DECIMAL = /^(\p{Nd}+)\.(\p{Nd}+)$/u;

/**
 * The runs that a piece of a query may mean: as it is read, and with a decimal at either end
 * taken apart, for `2024.4` and `4.12` also stand in `2024.4.12`, which is three numbers.
 */
export function listReadings(
  text: string,
  tokenize: Tokenize,
  exact: boolean,
  zone: Run['zone'] = null,
): Run[] {
  const run = parseRun(text, tokenize, exact, zone);
  if (run === null) return [];
  const { gaps } = tokenize(text);
  const readings =
    gaps.at(-1) === '' ? [run, ...splitNumber(run, run.symbols.length - 1, exact)] : [run];
  return gaps[0] === '' && run.symbols.length > 1
    ? readings.flatMap((reading) => [reading, ...splitNumber(reading, 0, exact)])
    : readings;
}

/** The run with one of its symbols as two numbers; none where that is no decimal. */
function splitNumber(run: Run, at: number, exact: boolean): Run[] {
  const [, whole, fraction] = DECIMAL.exec(run.symbols[at] ?? '') ?? [];
  if (whole === undefined || fraction === undefined) return [];
  return [
    {
      ...run,
      symbols: run.symbols.toSpliced(at, 1, whole, fraction),
      gaps: run.gaps.toSpliced(at, 0, exact ? '.' : null),
    },
  ];
}
