import { findQuote } from '../../cite/find-quote.ts';
import { parseQuoteLink } from '../../cite/parse-quote-link.ts';
import { wrapMarks } from '../search/wrap-marks.ts';

/**
 * Opens an article at a quoted passage: marks it, and says honestly where the words are others now.
 * Does nothing where the address carries no quote.
 */
export function showQuote(note: HTMLElement, text: HTMLElement): void {
  const quote = parseQuoteLink(location.search, location.hash);
  if (quote === null) return;
  const blocks = [...text.querySelectorAll<HTMLElement>('p, figcaption')];
  const found = findQuote(
    quote,
    blocks.map((block) => ({ anchor: block.id.slice(2), text: block.textContent ?? '' })),
  );
  const marks = found.stretches.flatMap(({ paragraph, from, to }) => {
    const block = blocks[paragraph];
    return block === undefined ? [] : wrapMarks(block, [[from, to]]).flat();
  });
  for (const mark of marks) mark.classList.add('quoted');
  say(note, found.state, quote.words, found.now);
  note.hidden = false;
  note.querySelector('button')?.addEventListener('click', () => {
    note.hidden = true;
  });
  marks[0]?.scrollIntoView({ block: 'center' });
}

function say(
  note: HTMLElement,
  state: 'same' | 'changed' | 'gone',
  words: string,
  now: string,
): void {
  write(note, 'p', note.dataset[state] ?? '');
  if (state !== 'same') write(note, '.then', words);
  if (state !== 'changed') return;
  write(note, '.now-title', note.dataset.now ?? '');
  write(note, '.now', now);
}

function write(note: HTMLElement, selector: string, words: string): void {
  const element = note.querySelector<HTMLElement>(selector);
  if (element === null) return;
  element.textContent = words;
  element.hidden = false;
}
