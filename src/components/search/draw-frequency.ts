import { formatTime } from '../../words/format-time.ts';
import { formatCsv } from './format-csv.ts';
import type { FrequencyTable } from './frequency-table.ts';
import { languageOf } from './language-of.ts';
import { makeElement, makeShape } from './make-element.ts';
import { languageHere, wordsHere } from './search-words-here.ts';

const WIDTH = 720;
const HEIGHT = 220;

/** The chart of a frequency table with its legend, its numbers and a file of them. */
export function drawFrequency(table: FrequencyTable): (Node | null)[] {
  const t = wordsHere();
  if (table.times.length === 0) return [];
  const legend = makeElement(
    'ul',
    { class: 'series-names' },
    ...table.series.map(({ query, values }, i) =>
      makeElement(
        'li',
        { class: `series-${i}` },
        makeElement('span', { lang: languageOf(query) }, query),
        ` ${sum(values)}`,
      ),
    ),
  );
  const details = makeElement('details', {}, makeElement('summary', {}, t.table), drawTable(table));
  const top = makeElement('p', { class: 'ends' }, String(findMost(table.series)));
  return [legend, top, drawLines(table), drawEnds(table), details, drawDownload(table)];
}

function sum(values: readonly number[]): string {
  const total = values.reduce((a, b) => a + b, 0);
  return String(Math.round(total * 10) / 10);
}

function findMost(series: FrequencyTable['series']): number {
  return Math.max(1, ...series.flatMap(({ values }) => values));
}

function drawLines({ times, series }: FrequencyTable): Element {
  const most = findMost(series);
  const x = (i: number) => (times.length === 1 ? WIDTH / 2 : (i / (times.length - 1)) * WIDTH);
  const y = (value: number) => HEIGHT - (value / most) * (HEIGHT - 16);
  const grid = [0.5, 1].map((part) =>
    makeShape('line', { x1: 0, x2: WIDTH, y1: y(most * part), y2: y(most * part), class: 'grid' }),
  );
  const lines = series.flatMap(({ query, values }, k) => {
    const points = values.map((value, i) => `${round(x(i))},${round(y(value))}`).join(' ');
    const dots = values.map((value, i) => {
      const title = makeShape('title', { lang: languageOf(query) });
      title.textContent = `${query} ${formatTime(times[i] ?? '', languageHere())} ${value}`;
      return makeShape(
        'circle',
        { cx: round(x(i)), cy: round(y(value)), r: times.length > 60 ? 2 : 4 },
        title,
      );
    });
    return [makeShape('g', { class: `series-${k}` }, makeShape('polyline', { points }), ...dots)];
  });
  return makeShape(
    'svg',
    { viewBox: `-6 -6 ${WIDTH + 12} ${HEIGHT + 12}`, class: 'lines', 'aria-hidden': 'true' },
    ...grid,
    ...lines,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function drawEnds({ times }: FrequencyTable): HTMLElement {
  const language = languageHere();
  return makeElement(
    'p',
    { class: 'ends' },
    makeElement('span', {}, formatTime(times[0] ?? '', language)),
    makeElement('span', {}, formatTime(times.at(-1) ?? '', language)),
  );
}

function drawTable({ times, series }: FrequencyTable): HTMLElement {
  const head = series.map(({ query }) =>
    makeElement('th', { scope: 'col', lang: languageOf(query) }, query),
  );
  return makeElement(
    'table',
    { class: 'matrix' },
    makeElement(
      'thead',
      {},
      makeElement('tr', {}, makeElement('th', { scope: 'col' }, wordsHere().period), ...head),
    ),
    makeElement(
      'tbody',
      {},
      ...times.map((time, i) =>
        makeElement(
          'tr',
          {},
          makeElement('th', { scope: 'row' }, time),
          ...series.map(({ values }) => makeElement('td', {}, String(values[i] ?? 0))),
        ),
      ),
    ),
  );
}

function drawDownload({ times, series }: FrequencyTable): HTMLElement {
  const t = wordsHere();
  const rows = [
    [t.period, ...series.map(({ query }) => query)],
    ...times.map((time, i) => [time, ...series.map(({ values }) => values[i] ?? 0)]),
  ];
  const name = `${series
    .map(({ query }) => query)
    .join('-')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
  const link = makeElement('button', { type: 'button', class: 'quiet' }, t.download);
  link.addEventListener('click', () => {
    const file = new Blob([formatCsv(rows)], { type: 'text/csv' });
    const address = URL.createObjectURL(file);
    makeElement('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  return link;
}
