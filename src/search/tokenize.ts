import { type CharacterClass, classifyCharacter } from './text/classify-character.ts';
import { punctuationTwins } from './text/punctuation-twins.ts';

/** A text as the search sees it: symbols, what stands between them, and where each was printed. */
export interface Symbols {
  /** Normalised: one Han character, one Latin word or one number each. */
  symbols: string[];
  /**
   * `gaps[i]` stands before symbol i and after symbol i - 1; '' where they touch. Space is not
   * counted: 第 3 届 is 第3届.
   */
  gaps: string[];
  /** `from[i]` to `to[i]` are the symbol's own characters in the text as given. */
  from: number[];
  to: number[];
}

export type Tokenize = (text: string) => Symbols;

interface Unit {
  kind: CharacterClass;
  text: string;
}

/** Longer runs of letters or digits are cut, so that no token is without bounds. */
const LONGEST_SYMBOL = 48;
const LONGEST_GAP = 6;

/** `13.52` is one number; `2024.4.12` and the item number in `1.2024年` are not. */
const POINT = /^[.．]$/;
const FRACTION = /^\p{Nd}{1,3}(?![\p{Nd}.．])/u;

/** Letters, marks and digits make words and numbers with those beside them. */
const WRITTEN = /^[\p{L}\p{M}\p{Nd}]$/u;
const WHOLE = /^(?:\p{Nd}+|(?:(?!\p{Script=Han})\p{L})+)$/u;
const WHOLES = /\p{Nd}+|(?:(?!\p{Script=Han})\p{L})+|./gsu;
/** Han and kana are letters too, but keep no marks. */
const LETTER_LAST = /(?!\p{Script=Han})[\p{L}\p{M}]$/u;
const NUMBER = /^\p{Nd}+$/u;

/**
 * The one way from text to symbols, for the index and for the query: NFKC, lower case, simplified
 * characters by `folds`, marks that look alike made one, zero-width characters gone.
 */
export function createTokenizer(folds: ReadonlyMap<string, string>): Tokenize {
  const known = new Map<number, Unit[]>();

  function unitsOf(codePoint: number): Unit[] {
    let units = known.get(codePoint);
    if (units === undefined) {
      units = normalizeCharacter(String.fromCodePoint(codePoint), folds);
      known.set(codePoint, units);
    }
    return units;
  }

  return function tokenize(text) {
    const found: Symbols = { symbols: [], gaps: [''], from: [], to: [] };
    let open: CharacterClass = 'gap';
    for (let at = 0; at < text.length; ) {
      const codePoint = text.codePointAt(at) ?? 0;
      const next = at + (codePoint > 0xffff ? 2 : 1);
      const isPoint =
        open === 'digit' &&
        !(found.gaps.at(-2) === '.' && NUMBER.test(found.symbols.at(-2) ?? '')) &&
        POINT.test(text[at] ?? '') &&
        FRACTION.test(text.slice(next, next + 5));
      for (const unit of unitsOf(codePoint)) {
        open = take(found, isPoint ? { ...unit, kind: 'digit' } : unit, open, at, next);
      }
      at = next;
    }
    return found;
  };
}

/** Takes one unit in; returns what may go on in the symbol now open. */
function take(
  found: Symbols,
  { kind, text }: Unit,
  open: CharacterClass,
  from: number,
  to: number,
): CharacterClass {
  const last = found.symbols.length - 1;
  if (kind === 'nothing') return open;
  if (kind === 'gap' || kind === 'sign') {
    if (text !== ' ')
      found.gaps[last + 1] = ((found.gaps[last + 1] ?? '') + text).slice(0, LONGEST_GAP);
    return kind;
  }
  const before = open === 'gap' || open === 'sign' ? undefined : found.symbols[last];
  if (kind === 'mark') {
    if (before === undefined) return open;
    found.symbols[last] = addMark(before, text);
    found.to[last] = to;
    return open === 'letter' ? open : 'mark';
  }
  if (before !== undefined && kind === open && kind !== 'single') {
    if (before.length < LONGEST_SYMBOL) {
      found.symbols[last] = before + text;
      found.to[last] = to;
      return kind;
    }
  }
  found.symbols.push(text);
  found.gaps.push('');
  found.from.push(from);
  found.to.push(to);
  return kind;
}

/** Letters keep their marks. A mark on anything else counts only where the two are one character. */
function addMark(symbol: string, mark: string): string {
  const marked = (symbol + mark).normalize('NFKC');
  return LETTER_LAST.test(symbol) || marked.length <= symbol.length ? marked : symbol;
}

function normalizeCharacter(character: string, folds: ReadonlyMap<string, string>): Unit[] {
  const plain = character.normalize('NFKC').toLowerCase();
  // ①, ㎡ and Ⅱ join nothing beside them: ①2024年 holds 2024年.
  const isWhole = !WRITTEN.test(character);
  const parts = isWhole ? (plain.match(WHOLES) ?? []) : Array.from(plain);
  return parts.map((part) => {
    if (isWhole && WHOLE.test(part)) return { kind: 'single', text: part };
    const folded = folds.get(part) ?? punctuationTwins.get(part) ?? part;
    if (/^[\s\p{C}]$/u.test(folded) && classifyCharacter(folded) !== 'nothing') {
      return { kind: 'gap', text: ' ' };
    }
    return { kind: classifyCharacter(folded), text: folded };
  });
}
