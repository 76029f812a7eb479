import type { ApiAnswer, ApiResult } from '../../search/browser/api.ts';
import { formatTime } from '../../words/format-time.ts';
import { makeElement } from './make-element.ts';
import { languageHere, wordsHere } from './search-words-here.ts';

type Passages = ApiResult['passages'];

/** The list of results; their links carry the query, so that the article can mark it. */
export function drawResults(answer: ApiAnswer, query: string): HTMLLIElement[] {
  return answer.results.map((result) => {
    const words = answer.respelled.length > 0 ? answer.respelled.join(' | ') : query;
    const address = words === '' ? result.url : `${result.url}?q=${encodeURIComponent(words)}`;
    return drawResult(result, address);
  });
}

function drawResult(result: ApiResult, address: string): HTMLLIElement {
  const t = wordsHere();
  const lang = languageHere() === 'zh' ? null : 'zh-Hans';
  const title = result.title === '' ? [t.untitled] : drawPassages(result.titlePassages);
  const facts = [
    drawDate(result),
    result.place === '' ? null : makeElement('span', {}, result.place.split('/').join(' ')),
    result.topics.length === 0 ? null : makeElement('span', {}, result.topics.join('、')),
  ];
  return makeElement(
    'li',
    { lang },
    makeElement('h2', { class: 'card-title' }, makeElement('a', { href: address }, ...title)),
    makeElement('p', { class: 'card-text' }, ...drawPassages(result.passages)),
    makeElement('p', { class: 'card-meta' }, ...facts),
  );
}

function drawPassages(passages: Passages): (Node | string)[] {
  return passages.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}

function drawDate({ date, inferred }: ApiResult): HTMLElement {
  const t = wordsHere();
  if (date === '') return makeElement('span', {}, t.noDate);
  const time = formatTime(date, languageHere());
  return makeElement('time', { datetime: date }, inferred ? t.roughly(time) : time);
}
