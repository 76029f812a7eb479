import type { SearchParts } from './search-parts.ts';

/** `/` goes to the search field from anywhere, arrows go through the results, Esc goes back. */
export function listenForKeys({ input, results }: Pick<SearchParts, 'input' | 'results'>): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = document.activeElement;
    if (event.key === '/' && !isTyping(at)) {
      event.preventDefault();
      input.focus();
      input.select();
      return;
    }
    const links = Array.from(results.querySelectorAll<HTMLElement>('.card-title a'));
    const place = links.indexOf(at as HTMLElement);
    if (place === -1 && at !== input) return;
    const next = findNext(event.key, place, links.length);
    if (next === null) return;
    event.preventDefault();
    if (next === -1) input.focus();
    else links[next]?.focus();
  });
}

/** The place of the result to go to, -1 for the search field; null where the key does something else. */
function findNext(key: string, place: number, count: number): number | null {
  if (key === 'ArrowDown') return place + 1 < count ? place + 1 : null;
  if (key === 'ArrowUp') return place >= 0 ? place - 1 : null;
  if (key === 'Escape' && place >= 0) return -1;
  return null;
}

function isTyping(element: Element | null): boolean {
  return element?.matches('input, textarea, select, [contenteditable]') ?? false;
}
