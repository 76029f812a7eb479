import type * as Api from '../../search/browser/api.ts';
import { drawFrequency } from './draw-frequency.ts';
import { type Measure, tabulate, type Unit } from './frequency-table.ts';
import { makeElement } from './make-element.ts';
import { type PageState, readOptions } from './page-state.ts';
import { redraw } from './redraw.ts';
import { wordsHere } from './search-words-here.ts';

const MOST_QUERIES = 3;

interface Choice {
  unit: Unit;
  measure: Measure;
}

const choice: Choice = { unit: 'year', measure: 'count' };

/** Shows how often the query and those it is compared with are met over time. */
export async function showFrequency(
  root: Element,
  state: PageState,
  api: typeof Api,
  change: (state: PageState) => void,
): Promise<void> {
  const t = wordsHere();
  const queries = [
    ...new Set([state.query, ...state.compared].map((query) => query.trim())),
  ].filter((query) => query !== '');
  if (queries.length === 0) {
    redraw(root, makeElement('p', {}, t.frequencyEmpty));
    return;
  }
  const options = { ...readOptions(state), limit: 0 };
  const [all, ...found] = await Promise.all(
    ['', ...queries].map(async (query) => ({
      query,
      timeline: await api.frequency(query, options),
    })),
  );
  if (all === undefined) return;
  const again = () => {
    const table = tabulate(found, all.timeline, choice.unit, choice.measure);
    const undated = found.reduce((sum, { timeline }) => sum + timeline.undated, 0);
    redraw(
      root,
      makeElement('h2', {}, t.frequencyTitle),
      drawCompared(state, change),
      makeElement(
        'div',
        { class: 'choices' },
        drawChoice('unit', t.unit, t.units, again),
        drawChoice('measure', t.measure, t.measures, again),
      ),
      ...drawFrequency(table),
      undated > 0 ? makeElement('p', { class: 'facts' }, t.undated(undated)) : null,
    );
  };
  again();
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
  again: () => void,
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
        { type: 'button', id, 'aria-pressed': String(choice[key] === value) },
        word,
      );
      button.addEventListener('click', () => {
        choice[key] = value;
        again();
      });
      return button;
    }),
  );
}
