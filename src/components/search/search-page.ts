import type * as Api from '../../search/browser/api.ts';
import { drawChosen, withoutFilters } from './draw-chosen.ts';
import { drawFacets } from './draw-facets.ts';
import { drawRecent } from './draw-recent.ts';
import { drawResults } from './draw-results.ts';
import { drawTimeRange } from './draw-time-range.ts';
import { showFrequency } from './frequency-view.ts';
import { loadFrequency } from './load-frequency.ts';
import { makeElement } from './make-element.ts';
import { formatState, type PageState, readOptions, STEP } from './page-state.ts';
import { redraw } from './redraw.ts';
import type { SearchParts } from './search-parts.ts';
import { wordsHere } from './search-words-here.ts';
import { listBars } from './time-bars.ts';

/** The search page: whatever it shows follows from its state, and its address says the state. */
export class SearchPage {
  readonly #parts: SearchParts;
  readonly #api: Promise<typeof Api>;
  #state: PageState;
  #turn = 0;
  readonly #opened = new Set<string>();

  constructor(parts: SearchParts, api: Promise<typeof Api>, state: PageState) {
    this.#parts = parts;
    this.#api = api;
    this.#state = state;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Goes to another state: `push` where Back should come here again. */
  go(state: PageState, how: 'push' | 'replace' = 'push'): Promise<void> {
    const address = location.pathname + formatState(state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    return this.show(state);
  }

  /** Shows a state; a later call overtakes an earlier one. */
  async show(state: PageState): Promise<void> {
    this.#state = state;
    this.#turn += 1;
    const turn = this.#turn;
    this.#drawControls();
    try {
      const api = await this.#api;
      const answer = await api.search(state.query, readOptions(state));
      if (turn !== this.#turn) return;
      this.#drawAnswer(answer);
      if (state.view === 'frequency') {
        const found = await loadFrequency(state, api);
        if (turn !== this.#turn) return;
        showFrequency(this.#parts.frequency, state, found, (next) => this.go(next));
      }
    } catch (error) {
      if (turn === this.#turn) this.#drawFailure();
      throw error;
    }
  }

  #drawControls(): void {
    const { input, sort, views, results, more, frequency, recent, chosen } = this.#parts;
    const { query, view } = this.#state;
    if (document.activeElement !== input || input.value.trim() !== query) input.value = query;
    sort.value = this.#state.sort;
    for (const button of views.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.value === view));
    }
    results.hidden = view !== 'results';
    sort.disabled = view !== 'results';
    frequency.hidden = view !== 'frequency';
    if (view !== 'results') more.hidden = true;
    if (query === '') drawRecent(recent, (text) => this.go({ ...this.#state, query: text }));
    else recent.hidden = true;
    drawChosen(chosen, this.#state, (next) => this.go(next));
  }

  #drawAnswer(answer: Api.ApiAnswer): void {
    const t = wordsHere();
    const state = this.#state;
    const { status, notice, results, more, time } = this.#parts;
    const isOpen = state.query === '' && answer.total === answer.articles;
    status.textContent = isOpen ? t.all(answer.articles) : t.found(answer.articles, answer.total);
    redraw(notice, ...this.#drawNotice(answer));
    results.replaceChildren(...drawResults(answer, state.query));
    const left = answer.total - answer.results.length;
    more.hidden = left <= 0 || state.view !== 'results';
    more.textContent = t.more(Math.min(STEP, left));
    if (answer.overview === undefined) return;
    const { counts, timeline } = answer.overview;
    this.#drawFacets(counts);
    drawTimeRange(time, listBars(timeline), state, (from, to) => {
      const isSame = from === state.from && to === state.to;
      this.go({ ...state, shown: STEP, from: isSame ? '' : from, to: isSame ? '' : to });
    });
  }

  #drawFacets(counts: Api.ApiAnswer['counts']): void {
    const state = this.#state;
    drawFacets(this.#parts.facets, state, counts, {
      opened: this.#opened,
      redraw: () => this.#drawFacets(counts),
      choose: (facet, value, chosen) => {
        const others = state.filters[facet].filter((other) => other !== value);
        const values = chosen ? [...others, value] : others;
        this.go({ ...state, shown: STEP, filters: { ...state.filters, [facet]: values } });
      },
    });
  }

  #drawNotice({ total, relaxed, respelled }: Api.ApiAnswer): (Node | null)[] {
    const t = wordsHere();
    if (respelled.length > 0) return [makeElement('p', {}, t.respelled(respelled.join('、')))];
    if (relaxed) return [makeElement('p', {}, t.near)];
    if (total > 0) return [];
    const { chosen, form } = this.#parts;
    const isFiltered = chosen.childElementCount > 0;
    const index = makeElement('a', { href: `${form.action}headlines/` }, t.nothingElse);
    const hints = [...t.nothingHints, ...(isFiltered ? [t.nothingFiltered] : []), index];
    const button = makeElement('button', { type: 'button', class: 'quiet' }, t.removeAll);
    button.addEventListener('click', () => this.go(withoutFilters(this.#state)));
    return [
      makeElement('p', {}, t.nothing, isFiltered ? button : null),
      makeElement('ul', {}, ...hints.map((hint) => makeElement('li', {}, hint))),
    ];
  }

  #drawFailure(): void {
    const t = wordsHere();
    const button = makeElement('button', { type: 'button' }, t.retry);
    button.addEventListener('click', () => location.reload());
    this.#parts.status.textContent = t.failed;
    redraw(this.#parts.notice, button);
  }
}
