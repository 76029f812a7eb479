import { fieldNames, type QueryField } from './field-names.ts';

/** One word of a query with the marks that stood before it. */
export interface QueryPart {
  text: string;
  quoted: boolean;
  excluded: boolean;
  /** `|` stood between it and the part before. */
  either: boolean;
  field: QueryField | null;
  /** The text with the field's name before it, as typed. */
  typed: string;
}

/** Beyond this a query is cut: it is a pasted page, not a question. */
const LONGEST_QUERY = 2_000;
const LONGEST_FIELD = Math.max(...Object.keys(fieldNames).map((name) => name.length));
const SPACE = /[\s\p{C}]/u;
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '„': '”',
  '«': '»',
};
const EITHER = /^[|｜]$/u;
const EXCLUDE = /^[-－−]$/u;
const COLON = /^[:：]$/u;

/** What stood before a part. */
interface Marks extends Pick<QueryPart, 'excluded' | 'either' | 'field'> {
  prefix: string;
}
const noMarks: Readonly<Marks> = { excluded: false, either: false, field: null, prefix: '' };

/**
 * Cuts a query into parts. Marks with nothing to mark are passed over; nothing is an error.
 * `fields`: whether names of fields are known.
 */
export function splitQuery(query: string, fields = true): QueryPart[] {
  const characters = Array.from(query.slice(0, LONGEST_QUERY));
  const parts: QueryPart[] = [];
  let next = { ...noMarks };
  const push = (text: string, quoted: boolean) => {
    const { prefix, ...marks } = next;
    if (text !== '') parts.push({ text, quoted, ...marks, typed: prefix + text });
    next = { ...noMarks };
  };
  for (let at = 0; at < characters.length; ) {
    const character = characters[at] ?? '';
    const following = characters[at + 1] ?? ' ';
    if (SPACE.test(character)) {
      at += 1;
    } else if (EITHER.test(character)) {
      next = { ...noMarks, either: parts.length > 0 };
      at += 1;
    } else if (EXCLUDE.test(character) && !SPACE.test(following) && !next.excluded) {
      next.excluded = true;
      at += 1;
    } else if (QUOTES[character] !== undefined && closesAsPhrase(characters, at)) {
      const end = findQuoteEnd(characters, at);
      push(characters.slice(at + 1, end).join(''), true);
      at = end + 1;
    } else {
      const field = fields && next.field === null ? findField(characters, at) : null;
      if (field !== null) {
        next.field = field.name;
        next.prefix = characters.slice(at, field.end).join('');
        at = field.end;
      } else {
        const end = findWordEnd(characters, at);
        push(characters.slice(at, end).join(''), false);
        at = end;
      }
    }
  }
  return parts;
}

/** A known name with a colon after it. */
function findField(
  characters: readonly string[],
  at: number,
): { name: QueryField; end: number } | null {
  const length = characters.slice(at, at + LONGEST_FIELD + 1).findIndex((part) => COLON.test(part));
  if (length < 1) return null;
  const name =
    fieldNames[
      characters
        .slice(at, at + length)
        .join('')
        .toLowerCase()
    ];
  return name === undefined ? null : { name, end: at + length + 1 };
}

/** Curly quotes also stand in headlines: they make a phrase only where one ends with them. */
function closesAsPhrase(characters: readonly string[], at: number): boolean {
  if (characters[at] === '"' || characters[at] === '＂') return true;
  const after = characters[findQuoteEnd(characters, at) + 1];
  return after === undefined || SPACE.test(after) || EITHER.test(after);
}

function findQuoteEnd(characters: readonly string[], at: number): number {
  const close = QUOTES[characters[at] ?? ''] ?? '"';
  const end = characters.indexOf(close, at + 1);
  return end === -1 ? characters.length : end;
}

/** Quotes inside a word are the text's own, as in `办"夜校"的人`, unless they hold a space. */
function findWordEnd(characters: readonly string[], at: number): number {
  let end = at + 1;
  while (end < characters.length) {
    const character = characters[end] ?? '';
    if (SPACE.test(character) || EITHER.test(character)) break;
    if (character === '"') {
      const close = characters.indexOf('"', end + 1);
      if (characters.slice(end, Math.max(end, close)).some((part) => SPACE.test(part))) break;
      end = Math.max(end, close);
    }
    end += 1;
  }
  return end;
}
