import type { ApiSuggestion } from '../../search/browser/api.ts';
import { nameOf } from './draw-facets.ts';
import { makeElement } from './make-element.ts';
import { languageHere, wordsHere } from './search-words-here.ts';

type Suggest = (typed: string) => Promise<ApiSuggestion[]>;

/**
 * Makes a search field a combobox: suggestions below it while the reader types, arrows to go
 * through them, Enter to follow one, Esc to close them.
 */
export function startSuggestions(
  input: HTMLInputElement,
  list: HTMLElement,
  suggest: Suggest,
): {
  close(): void;
} {
  let active = -1;
  let asked = 0;
  const options = () => Array.from(list.children) as HTMLElement[];

  function close(): void {
    asked += 1;
    list.hidden = true;
    list.replaceChildren();
    activate(-1);
    input.setAttribute('aria-expanded', 'false');
  }

  function activate(next: number): void {
    active = next;
    for (const [i, option] of options().entries()) {
      option.setAttribute('aria-selected', String(i === active));
      if (i === active) option.scrollIntoView({ block: 'nearest' });
    }
    if (active === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', options()[active]?.id ?? '');
  }

  async function ask(): Promise<void> {
    asked += 1;
    const turn = asked;
    const found = input.value.trim() === '' ? [] : await suggest(input.value).catch(() => []);
    if (turn !== asked || document.activeElement !== input) return;
    list.replaceChildren(...found.map(drawSuggestion));
    list.hidden = found.length === 0;
    activate(-1);
    input.setAttribute('aria-expanded', String(found.length > 0));
  }

  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) ask();
  });
  input.addEventListener('compositionend', ask);
  input.addEventListener('blur', () => setTimeout(close, 150));
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.isComposing || list.hidden || count === 0) return;
    if (event.key === 'ArrowDown') activate(active + 1 === count ? -1 : active + 1);
    else if (event.key === 'ArrowUp') activate(active === -1 ? count - 1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) options()[active]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  return { close };
}

function drawSuggestion({ kind, text, url }: ApiSuggestion, i: number): HTMLElement {
  const lang = languageHere() === 'zh' ? null : 'zh-Hans';
  return makeElement(
    'li',
    { role: 'option', id: `suggestion-${i}`, 'aria-selected': 'false' },
    makeElement(
      'a',
      { href: url, tabindex: -1 },
      makeElement('span', { lang }, kind === 'region' ? nameOf('region', text) : text),
      makeElement('span', { class: 'kind' }, wordsHere().kindsOfSuggestion[kind]),
    ),
  );
}
