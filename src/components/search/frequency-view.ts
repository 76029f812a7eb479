import { drawFrequency } from './draw-frequency.ts';
import { tabulate } from './frequency-table.ts';
import type { Frequency } from './load-frequency.ts';
import { makeElement } from './make-element.ts';
import type { PageState } from './page-state.ts';
import { redraw } from './redraw.ts';
import { wordsHere } from './search-words-here.ts';

const MOST_QUERIES = 3;

type Choice = Pick<PageState, 'unit' | 'measure'>;

/** Shows how often the query and those it is compared with are met over time. */
export function showFrequency(
  root: Element,
  state: PageState,
  { all, found }: Frequency,
  change: (state: PageState) => void,
): void {
  const t = wordsHere();
  if (found.length === 0) {
    redraw(root, makeElement('p', {}, t.frequencyEmpty));
    return;
  }
  const undated = found.reduce((sum, { timeline }) => sum + timeline.undated, 0);
  redraw(
    root,
    makeElement('h2', {}, t.frequencyTitle),
    drawCompared(state, change),
    makeElement(
      'div',
      { class: 'choices' },
      drawChoice('unit', t.unit, t.units, state, change),
      drawChoice('measure', t.measure, t.measures, state, change),
    ),
    ...drawFrequency(tabulate(found, all, state.unit, state.measure)),
    undated > 0 ? makeElement('p', { class: 'facts' }, t.undated(undated)) : null,
  );
}

function drawCompared(state: PageState, change: (state: PageState) => void): HTMLElement {
  const t = wordsHere();
  const chips = state.compared.map((query) => {
    const chip = makeElement(
      'button',
      { type: 'button', class: 'chip', 'aria-label': t.compareRemove(query) },
      query,
      makeElement('span', { 'aria-hidden': 'true' }, '×'),
    );
    chip.addEventListener('click', () =>
      change({ ...state, compared: state.compared.filter((other) => other !== query) }),
    );
    return chip;
  });
  const field = makeElement('input', {
    id: 'compare',
    'aria-label': t.compare,
    placeholder: t.compare,
  });
  const form = makeElement(
    'form',
    { class: 'compare' },
    ...chips,
    ...(state.compared.length + 1 < MOST_QUERIES
      ? [field, makeElement('button', { type: 'submit' }, t.compareAdd)]
      : []),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    if (query !== '') change({ ...state, compared: [...state.compared, query] });
  });
  return form;
}

function drawChoice<Key extends keyof Choice>(
  key: Key,
  name: string,
  words: Readonly<Record<Choice[Key], string>>,
  state: PageState,
  change: (state: PageState) => void,
): HTMLElement {
  const choices = Object.entries(words) as [Choice[Key], string][];
  return makeElement(
    'fieldset',
    { class: 'choice' },
    makeElement('legend', { class: 'visually-hidden' }, name),
    ...choices.map(([value, word]) => {
      const id = `${key}-${value}`;
      const button = makeElement(
        'button',
        { type: 'button', id, 'aria-pressed': String(state[key] === value) },
        word,
      );
      button.addEventListener('click', () => change({ ...state, [key]: value }));
      return button;
    }),
  );
}
