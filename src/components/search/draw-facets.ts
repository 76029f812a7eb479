import { articleWords } from '../../words/article-words.ts';
import { formatNumber } from '../../words/count.ts';
import { languageOf } from './language-of.ts';
import { makeElement } from './make-element.ts';
import { type Facet, facets, type PageState } from './page-state.ts';
import { redraw } from './redraw.ts';
import { languageHere, wordsHere } from './search-words-here.ts';

type Counts = Record<Facet, Record<string, number>>;

/** So many values are shown before "more". */
const FEW = 8;
const MOST = 60;

/** What a reader does with the facets. */
export interface FacetUse {
  /** Facets shown whole and regions unfolded: they stay so while counts change. */
  opened: Set<string>;
  choose(facet: Facet, value: string, chosen: boolean): void;
  /** Something was opened or closed. */
  redraw(): void;
}

/** Draws every facet with what may be chosen in it and how many articles that would leave. */
export function drawFacets(root: Element, state: PageState, counts: Counts, use: FacetUse): void {
  redraw(
    root,
    ...facets.map((facet) => {
      const values = withChosen(counts[facet], state.filters[facet]);
      if (values.length === 0) return null;
      const list =
        facet === 'region'
          ? drawRegions(values, '', state.filters.region, use)
          : drawValues(facet, values, state.filters[facet], use);
      return makeElement(
        'fieldset',
        { class: 'facet' },
        makeElement('legend', {}, wordsHere().facets[facet]),
        list,
      );
    }),
  );
}

/** A chosen value stays in sight when it is down to nothing. */
function withChosen(counts: Record<string, number>, chosen: readonly string[]): [string, number][] {
  const all = new Map(Object.entries(counts));
  for (const value of chosen) if (!all.has(value)) all.set(value, 0);
  return [...all].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function drawValues(
  facet: Facet,
  values: [string, number][],
  chosen: readonly string[],
  use: FacetUse,
): HTMLElement {
  const sorted = facet === 'year' ? values.toSorted(([a], [b]) => (a < b ? 1 : -1)) : values;
  const shown = use.opened.has(facet)
    ? sorted.slice(0, MOST)
    : sorted.filter(([value], i) => i < FEW || chosen.includes(value));
  const items = shown.map(([value, count]) =>
    makeElement('li', {}, drawChoice(facet, value, nameOf(facet, value), count, chosen, use)),
  );
  const list = makeElement('ul', {}, ...items);
  if (sorted.length <= FEW) return list;
  return makeElement('div', {}, list, drawMore(facet, use));
}

function drawMore(facet: Facet, { opened, redraw: again }: FacetUse): HTMLElement {
  const t = wordsHere();
  const isOpen = opened.has(facet);
  const button = makeElement(
    'button',
    { type: 'button', class: 'quiet', id: `more-${facet}`, 'aria-expanded': String(isOpen) },
    isOpen ? t.fewerValues : t.moreValues,
  );
  button.addEventListener('click', () => {
    if (isOpen) opened.delete(facet);
    else opened.add(facet);
    again();
  });
  return button;
}

/** The regions directly below one, each with those below it. */
function drawRegions(
  values: readonly [string, number][],
  above: string,
  chosen: readonly string[],
  use: FacetUse,
): HTMLElement {
  const depth = above === '' ? 1 : above.split('/').length + 1;
  const here = values.filter(
    ([path]) => path.split('/').length === depth && (above === '' || path.startsWith(`${above}/`)),
  );
  const items = here.map(([path, count]) => {
    const name = path.split('/').at(-1) ?? path;
    const choice = drawChoice('region', path, name, count, chosen, use);
    const below = values.filter(([other]) => other.startsWith(`${path}/`));
    if (below.length === 0) return makeElement('li', {}, choice);
    const isOpen = use.opened.has(path) || chosen.some((value) => value.startsWith(`${path}/`));
    const details = makeElement(
      'details',
      { open: isOpen },
      makeElement('summary', { 'aria-label': name, lang: languageOf(name), id: `open-${path}` }),
      isOpen ? drawRegions(below, path, chosen, use) : null,
    );
    details.addEventListener('toggle', () => {
      if (details.open === isOpen) return;
      if (details.open) use.opened.add(path);
      else use.opened.delete(path);
      use.redraw();
    });
    return makeElement('li', { class: 'branch' }, choice, details);
  });
  return makeElement('ul', { class: depth === 1 ? 'regions' : null }, ...items);
}

function drawChoice(
  facet: Facet,
  value: string,
  name: string,
  count: number,
  chosen: readonly string[],
  use: FacetUse,
): HTMLElement {
  const box = makeElement('input', {
    type: 'checkbox',
    id: `${facet}-${value}`,
    checked: chosen.includes(value),
  });
  box.addEventListener('change', () => use.choose(facet, value, box.checked));
  return makeElement(
    'label',
    {},
    box,
    makeElement('span', { lang: languageOf(name) }, name),
    makeElement('span', { class: 'count' }, formatNumber(count, languageHere())),
  );
}

/** What a value is called in the language of the interface. */
export function nameOf(facet: Facet, value: string): string {
  if (facet === 'region') return value.split('/').join(' ');
  if (facet !== 'kind') return value;
  const kinds: Readonly<Record<string, string>> = articleWords[languageHere()].kinds;
  return kinds[value] ?? value;
}
