import type { Item } from './item.ts';
import type { Token } from './token.ts';

const standing = {
  text: 'text',
  head: 'head',
  byline: 'byline',
  label: 'label',
  'diary-date': 'byline',
} as const;

/** Finds the tokens of a page: what decides where articles begin and end. Boxes and furniture are left out. */
export function findTokens(items: readonly Item[]): Token[] {
  const tokens: Token[] = [];
  items.forEach((item, i) => {
    const last = tokens[tokens.length - 1];
    if (item.kind === 'caption') {
      const fresh = item.lines[0]?.caption === true;
      if (
        last?.kind === 'photo' &&
        last.items.includes(i - 1) &&
        !fresh &&
        items[i - 1]?.kind === 'caption' &&
        !closesPhoto(items[i - 1])
      )
        last.items.push(i);
      else tokens.push({ kind: 'photo', items: [i] });
    } else if (item.kind === 'credit') {
      if (last?.kind === 'photo' && last.items.includes(i - 1)) last.items.push(i);
      else tokens.push({ kind: 'byline', items: [i] });
    } else if (item.kind in standing) {
      tokens.push({ kind: standing[item.kind as keyof typeof standing], items: [i] });
    }
  });
  return tokens;
}

function closesPhoto(item: Item | undefined): boolean {
  return item !== undefined && /(?:摄|供图|摄影|图)[）)]?$/u.test(item.text);
}
