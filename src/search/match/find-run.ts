import { findSigns } from '../text/find-signs.ts';
import type { Symbols } from '../tokenize.ts';
import type { Run } from './run.ts';

/** Where a run stands in a text: the first and the last of its symbols, for each finding. */
export function findRun(
  { symbols, gaps }: Pick<Symbols, 'symbols' | 'gaps'>,
  run: Run,
): [first: number, last: number][] {
  const found: [number, number][] = [];
  const [wanted] = run.symbols;
  const length = run.symbols.length;
  for (let first = 0; first + length <= symbols.length; first += 1) {
    if (symbols[first] === wanted && standsAt(symbols, gaps, run, first)) {
      found.push([first, first + length - 1]);
    }
  }
  return found;
}

function standsAt(
  symbols: readonly string[],
  gaps: readonly string[],
  run: Run,
  first: number,
): boolean {
  for (let i = 0; i < run.symbols.length; i += 1) {
    if (symbols[first + i] !== run.symbols[i]) return false;
    const gap = run.gaps[i];
    if (typeof gap === 'string' && gaps[first + i + 1] !== gap) return false;
  }
  if (run.before !== '' && findSigns(gaps[first] ?? '').last !== run.before) return false;
  const after = gaps[first + run.symbols.length] ?? '';
  return run.after === '' || findSigns(after).first === run.after;
}
