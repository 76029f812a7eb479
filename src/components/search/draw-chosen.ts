import { nameOf } from './draw-facets.ts';
import { makeElement } from './make-element.ts';
import { type Facet, facets, type PageState } from './page-state.ts';
import { redraw } from './redraw.ts';
import { wordsHere } from './search-words-here.ts';

/** The filters in force, each of which a click takes away. */
export function drawChosen(
  root: Element,
  state: PageState,
  change: (state: PageState) => void,
): void {
  const t = wordsHere();
  const chips = facets.flatMap((facet) =>
    state.filters[facet].map((value) =>
      drawChip(nameOf(facet, value), () => change(withoutValue(state, facet, value))),
    ),
  );
  if (state.from !== '' || state.to !== '') {
    chips.push(
      drawChip(t.range(state.from, state.to), () => change({ ...state, from: '', to: '' })),
    );
  }
  if (chips.length > 1) {
    const button = makeElement('button', { type: 'button', class: 'quiet' }, t.removeAll);
    button.addEventListener('click', () => change(withoutFilters(state)));
    chips.push(button);
  }
  redraw(root, ...chips);
}

function drawChip(name: string, remove: () => void): HTMLButtonElement {
  const chip = makeElement(
    'button',
    { type: 'button', class: 'chip', 'aria-label': wordsHere().remove(name) },
    name,
    makeElement('span', { 'aria-hidden': 'true' }, '×'),
  );
  chip.addEventListener('click', remove);
  return chip;
}

function withoutValue(state: PageState, facet: Facet, value: string): PageState {
  const values = state.filters[facet].filter((other) => other !== value);
  return { ...state, filters: { ...state.filters, [facet]: values } };
}

export function withoutFilters(state: PageState): PageState {
  const filters = { topic: [], region: [], year: [], kind: [], person: [] };
  return { ...state, filters, from: '', to: '' };
}
