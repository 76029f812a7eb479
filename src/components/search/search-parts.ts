/** The parts of the search page that its script fills and listens to. */
export interface SearchParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  suggestions: HTMLElement;
  recent: HTMLElement;
  status: HTMLElement;
  notice: HTMLElement;
  sort: HTMLSelectElement;
  views: HTMLElement;
  chosen: HTMLElement;
  filters: HTMLDetailsElement;
  time: HTMLElement;
  facets: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  frequency: HTMLElement;
  /** The address of the search API. */
  api: string;
}

type PartName = Exclude<keyof SearchParts, 'api'>;

/** Finds the parts by their `data-part`; throws where the page lacks one. */
export function findParts(root: HTMLElement): SearchParts {
  const find = <Name extends PartName>(name: Name): SearchParts[Name] => {
    const part = root.querySelector(`[data-part="${name}"]`);
    if (part === null) throw new Error(`expected a part "${name}" in the search page, found none`);
    return part as unknown as SearchParts[Name];
  };
  return {
    form: find('form'),
    input: find('input'),
    suggestions: find('suggestions'),
    recent: find('recent'),
    status: find('status'),
    notice: find('notice'),
    sort: find('sort'),
    views: find('views'),
    chosen: find('chosen'),
    filters: find('filters'),
    time: find('time'),
    facets: find('facets'),
    results: find('results'),
    more: find('more'),
    frequency: find('frequency'),
    api: root.dataset.api ?? '',
  };
}
