import { findSigns } from '../text/find-signs.ts';
import type { Zone } from '../text/zone.ts';
import type { Tokenize } from '../tokenize.ts';

/** A run of symbols to be found as a whole. */
export interface Run {
  symbols: string[];
  /** `gaps[i]` is wanted between symbols i and i + 1; null where any punctuation or none will do. */
  gaps: (string | null)[];
  /** The sign that must touch the first symbol, and the last; '' where none was typed. */
  before: string;
  after: string;
  /** Null: anywhere. */
  zone: Exclude<Zone, 'text'> | null;
}

/** Longer runs are cut here: nobody means the five-hundredth character. */
const LONGEST_RUN = 300;

/**
 * Makes the run that a piece of a query asks for. `exact` runs are found as they stand; in
 * others spaces and punctuation do not matter. Null where there is no symbol to look for.
 */
export function parseRun(
  text: string,
  tokenize: Tokenize,
  exact: boolean,
  zone: Run['zone'] = null,
): Run | null {
  const { symbols, gaps } = tokenize(text);
  if (symbols.length === 0) {
    const [sign] = findSigns(gaps[0] ?? '').all;
    return sign === undefined ? null : { symbols: [sign], gaps: [], before: '', after: '', zone };
  }
  const kept = symbols.slice(0, LONGEST_RUN);
  const whole = kept.length === symbols.length;
  return {
    symbols: kept,
    gaps: gaps.slice(1, kept.length).map((gap) => (exact ? gap : null)),
    before: exact ? findSigns(gaps[0] ?? '').last : '',
    after: exact && whole ? findSigns(gaps.at(-1) ?? '').first : '',
    zone,
  };
}
