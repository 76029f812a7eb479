import { makeElement } from './make-element.ts';
import { forgetAllRecent, forgetRecent, listRecent } from './recent-searches.ts';
import { redraw } from './redraw.ts';
import { wordsHere } from './search-words-here.ts';

/** Offers the reader's last searches, each with a way to delete it. */
export function drawRecent(root: HTMLElement, search: (query: string) => void): void {
  const t = wordsHere();
  const recent = listRecent();
  root.hidden = recent.length === 0;
  const items = recent.map((query) => {
    const again = makeElement('button', { type: 'button', class: 'quiet' }, query);
    const forget = makeElement(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': t.forget(query) },
      '×',
    );
    again.addEventListener('click', () => search(query));
    forget.addEventListener('click', () => {
      forgetRecent(query);
      drawRecent(root, search);
    });
    return makeElement('li', {}, again, forget);
  });
  const forgetAll = makeElement('button', { type: 'button', class: 'quiet' }, t.forgetAll);
  forgetAll.addEventListener('click', () => {
    forgetAllRecent();
    drawRecent(root, search);
  });
  redraw(
    root,
    makeElement('h2', {}, t.recent),
    makeElement('ul', {}, ...items),
    makeElement('p', {}, t.recentNote, ' ', forgetAll),
  );
}
