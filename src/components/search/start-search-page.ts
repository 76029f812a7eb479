import type * as Api from '../../search/browser/api.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { parseState, type Sort, STEP, type View } from './page-state.ts';
import { keepRecent } from './recent-searches.ts';
import { SearchPage } from './search-page.ts';
import { findParts } from './search-parts.ts';
import { wordsHere } from './search-words-here.ts';
import { startSuggestions } from './suggestion-box.ts';

/** How long typing must pause before the results follow. */
const PAUSE = 120;

/** Brings the search page to life. */
export async function startSearchPage(root: HTMLElement): Promise<void> {
  const parts = findParts(root);
  const api: Promise<typeof Api> = import(/* @vite-ignore */ parts.api);
  root.classList.add('ready');
  const page = new SearchPage(parts, api, parseState(location.search));
  parts.status.textContent = wordsHere().opening;
  parts.filters.open = matchMedia('(min-width: 60rem)').matches;

  const box = startSuggestions(parts.input, parts.suggestions, async (typed) =>
    (await api).suggest(typed),
  );
  let pause: ReturnType<typeof setTimeout> | undefined;
  const search = (how: 'push' | 'replace') => {
    clearTimeout(pause);
    return page.go({ ...page.state, query: parts.input.value.trim(), shown: STEP }, how);
  };
  const typed = () => {
    clearTimeout(pause);
    pause = setTimeout(() => search('replace'), PAUSE);
  };
  parts.input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  parts.input.addEventListener('compositionend', typed);
  parts.input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || parts.input.value === '') return;
    event.preventDefault();
    parts.input.value = '';
    search('push');
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    box.close();
    keepRecent(parts.input.value);
    search('push');
  });
  parts.results.addEventListener('click', () => keepRecent(page.state.query));
  parts.sort.addEventListener('change', () =>
    page.go({ ...page.state, sort: parts.sort.value as Sort, shown: STEP }),
  );
  parts.views.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) page.go({ ...page.state, view: target.value as View });
  });
  parts.more.addEventListener('click', async () => {
    const { shown } = page.state;
    await page.go({ ...page.state, shown: shown + STEP }, 'replace');
    parts.results.querySelectorAll<HTMLElement>('.card-title a')[shown]?.focus();
  });
  listenForKeys(parts);
  addEventListener('popstate', () => page.show(parseState(location.search)));
  addEventListener('pagehide', () =>
    history.replaceState({ ...history.state, scroll: scrollY }, '', location.href),
  );
  await page.show(page.state);
  const scroll: unknown = history.state?.scroll;
  if (typeof scroll === 'number') scrollTo({ top: scroll, behavior: 'instant' });
}
