import type { Quote } from './quote.ts';

/** The quote that an address carries in its query and fragment; null where it carries none. */
export function parseQuoteLink(search: string, hash: string): Quote | null {
  const query = new URLSearchParams(search);
  const words = query.get('quote')?.trim() ?? '';
  const sum = query.get('sum') ?? '';
  if (words === '' || words.length > 1000 || !/^[0-9a-z]{6}$/.test(sum)) return null;
  return { anchor: hash.replace(/^#(p-)?/, '').replace(/:~:.*$/s, ''), words, sum };
}
