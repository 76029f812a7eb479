import type { Item } from './item.ts';
import type { Token } from './token.ts';

const widest = 30;
const mostTokens = 3000;

/**
 * What it costs to read each text as a headline: little for a line that says again what a text of
 * the page says, as headlines that quote do; out of bounds for whatever is longer than a line.
 */
export function measureHeadlike(items: readonly Item[], tokens: readonly Token[]): number[] {
  if (tokens.length > mostTokens) return tokens.map(() => Infinity);
  let all: string | undefined;
  return tokens.map((token) => {
    const item = items[token.items[0] as number];
    if (token.kind !== 'text' || item === undefined || item.lines.length > 2) return Infinity;
    const width = item.lines.reduce((sum, line) => sum + line.atom.width, 0);
    if (width > widest || width < 4 || item.startsOpen || /[。；，、：]$/u.test(item.text))
      return Infinity;
    if (item.lines.length === 2 && !/^“[^”]+”$/u.test(item.text)) return Infinity;
    if (/[。；]/u.test(item.text) || item.lines[0]?.opening) return Infinity;
    const core = item.text.replace(/^[“‘]|[”’]$/gu, '');
    all ??= items.map((other) => (other.kind === 'text' ? other.text : '')).join('\n');
    const echoed = core.length >= 6 && all.indexOf(core) !== all.lastIndexOf(core);
    return echoed ? -0.5 : /^“[^”]+”$/u.test(item.text) ? 1.5 : 2.5;
  });
}
