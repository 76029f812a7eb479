// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them within strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/;
const token = new RegExp(
  `[\\t\\n\\r ]*(?:(?<string>${string.source})|(?<literal>${literal.source})|(?<mark>[[\\]{},:]))`,
  'y',
);

type State = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'end';

const value = { string: 'end', literal: 'end', '{': 'first-key', '[': 'first-item' } as const;

/** What a token turns each state into; what has no row may not come there. */
const transitions: Record<State, Readonly<Record<string, State>>> = {
  value,
  'first-item': { ...value, ']': 'end' },
  'first-key': { string: 'colon', '}': 'end' },
  key: { string: 'colon' },
  colon: { ':': 'value' },
  end: { '}': 'end', ']': 'end', ',': 'value' },
};

/** The place, from 0, at which a text stops being JSON; its length where it only ends too early. */
export function findJsonFault(text: string): number {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const { string: name, literal: word, mark } = match.groups ?? {};
    const kind = mark ?? (name === undefined ? 'literal' : 'string');
    const start = token.lastIndex - (mark ?? name ?? word ?? '').length;
    const next: State | undefined = transitions[state][kind];
    if (next === undefined) return start;
    if (kind === '{' || kind === '[') open.push(kind);
    if (kind === '}' || kind === ']') {
      if (open.pop() !== (kind === '}' ? '{' : '[')) return start;
    }
    if (kind === ',' && open.length === 0) return start;
    state = kind === ',' && open.at(-1) === '{' ? 'key' : next;
    at = token.lastIndex;
  }
  return at + text.slice(at).length - text.slice(at).trimStart().length;
}
