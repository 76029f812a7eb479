import type { Token } from './token.ts';

/** Sorted tokens as text, one a line; a repeated first symbol is left out. */
export function formatTokens(tokens: readonly Token[]): string {
  let before = '';
  return tokens
    .map(({ a, b, gap }) => {
      const line = `${a === before ? '' : a}\t${b}${gap === '' ? '' : `\t${gap}`}`;
      before = a;
      return line;
    })
    .join('\n');
}

export function parseTokens(text: string): Token[] {
  if (text === '') return [];
  let before = '';
  return text.split('\n').map((line) => {
    const [a = '', b = '', gap = ''] = line.split('\t');
    if (a !== '') before = a;
    return { a: before, b, gap };
  });
}
