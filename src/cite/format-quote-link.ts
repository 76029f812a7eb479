import { gap } from './quote.ts';
import { sumWords } from './sum-words.ts';

/** A passage up to so many characters is carried whole, of a longer one so many at each end. */
const most = 60;
const end = 24;
/** The browser's own marking needs no more than this of each end. */
const directive = 12;

/**
 * The link to a passage of an article: the paragraph's anchor, the words and their sum for this
 * site's own marking, and a text directive for browsers that mark without it.
 */
export function formatQuoteLink(article: string, anchor: string, passage: string): string {
  const words = passage.replace(/\s+/g, ' ').trim();
  const letters = Array.from(words);
  const carried =
    letters.length <= most
      ? words
      : `${letters.slice(0, end).join('')}${gap}${letters.slice(-end).join('')}`;
  const query = `quote=${encodeURIComponent(carried)}&sum=${sumWords(words)}`;
  return `${article}?${query}#p-${anchor}:~:text=${directiveOf(letters)}`;
}

function directiveOf(letters: readonly string[]): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  if (letters.length <= 2 * directive) return encode(letters.join(''));
  const first = letters.slice(0, directive).join('');
  const last = letters.slice(-directive).join('');
  return `${encode(first)},${encode(last)}`;
}
