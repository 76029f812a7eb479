import type * as Api from '../../search/browser/api.ts';
import { wrapMarks } from './wrap-marks.ts';

/** What of an article is looked through, each as one text. */
const BLOCKS = 'h1, .kicker, .subtitle, .text :is(p, h2, h3, li, figcaption, blockquote)';

/**
 * An article opened from a search: marks what was looked for and jumps between the marks. Does
 * nothing, and loads nothing, where the address says no query.
 */
export async function startMarkedWords(bar: HTMLElement, article: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search).get('q');
  if (query === null || query.trim() === '') return;
  const api: typeof Api = await import(/* @vite-ignore */ bar.dataset.api ?? '');
  const blocks = Array.from(article.querySelectorAll<HTMLElement>(BLOCKS)).filter(
    (block) => block.querySelector(BLOCKS) === null,
  );
  const found = await api.mark(
    query,
    blocks.map((block) => block.textContent ?? ''),
  );
  const marks = blocks.flatMap((block, i) => wrapMarks(block, found[i] ?? []));
  if (marks.length > 0) listen(bar, marks);
}

/** Each mark is a list: one that crosses other elements is several. */
function listen(bar: HTMLElement, marks: HTMLElement[][]): void {
  const { one = '', other = '', place = '' } = bar.dataset;
  const status = bar.querySelector('[role="status"]');
  let at = -1;
  const say = (text: string) => {
    if (status !== null) status.textContent = text;
  };
  const jump = (to: number) => {
    for (const part of marks[at] ?? []) part.classList.remove('here');
    at = (to + marks.length) % marks.length;
    for (const part of marks[at] ?? []) part.classList.add('here');
    marks[at]?.[0]?.scrollIntoView({ block: 'center' });
    say(fill(place, at + 1, marks.length));
  };
  const unmark = () => {
    for (const part of marks.flat()) part.replaceWith(...part.childNodes);
    bar.hidden = true;
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  };
  bar.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value === 'next') jump(at + 1);
    else if (target.value === 'previous') jump(at === -1 ? -1 : at - 1);
    else unmark();
  });
  bar.hidden = false;
  say(fill(marks.length === 1 ? one : other, 0, marks.length));
}

/** The page brings its own words, so that it need not load those of the search. */
function fill(words: string, at: number, of: number): string {
  return words.replace('{at}', String(at)).replace('{of}', String(of));
}
