import { expect, test } from 'vitest';
import { drawTimePlot, type PlottedTimes } from '../../src/dossier/draw-time-plot.ts';

const size = { width: 400, height: 120, fontSize: 10 };

function times(unit: 'month' | 'year', counts: Record<string, number>): PlottedTimes {
  return {
    unit,
    bars: Object.entries(counts).map(([time, count]) => ({ time, count })),
    nameOf: (time) => `${time}!`,
    describe: (time, count) => `${time}: ${count}`,
  };
}

function bars(svg: string): string[] {
  return [
    ...svg.matchAll(/<rect fill="var\(--(\w+)\)" height="([\d.]+)".*?<title>(.*?)<\/title>/gu),
  ].map(([, colour, height, title]) => `${title}, ${height} high, ${colour}`);
}

function labels(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text ?? '');
}

test('a bar is as high as its count, and the highest stands out', async () => {
  const svg = await drawTimePlot(
    times('month', { '2024-01': 3, '2024-02': 0, '2024-03': 6 }),
    size,
  );
  expect(bars(svg)).toEqual(['2024-01: 3, 45 high, soft', '2024-03: 6, 90 high, accent']);
  expect(labels(svg)).toEqual(['0', '2', '4', '6', '2024-01!', '2024-02!', '2024-03!']);
});

test('many months are named by their years, as far as there is room', async () => {
  const months = Array.from({ length: 40 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return [`${2020 + Math.floor(at / 12)}-${month}`, 1] as const;
  });
  const svg = await drawTimePlot(times('month', Object.fromEntries(months)), size);
  expect(bars(svg)).toHaveLength(40);
  expect(labels(svg).slice(2)).toEqual(['2020!', '2021!', '2022!', '2023!']);
});

test('a name that has no room is left out, the first rather than the others', async () => {
  const months = [
    '2020-12',
    ...Array.from({ length: 12 }, (_, at) => `2021-${String(at + 1).padStart(2, '0')}`),
    '2022-01',
  ];
  const counts = Object.fromEntries(months.map((month) => [month, 1]));
  const svg = await drawTimePlot(times('month', counts), size);
  expect(labels(svg).slice(2)).toEqual(['2021!']);
});

test('of a hundred years every so many are named, evenly', async () => {
  const counts = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [1901 + at, 1]));
  const svg = await drawTimePlot(times('year', counts), size);
  expect(labels(svg).slice(2)).toEqual([
    '1909!',
    '1923!',
    '1937!',
    '1951!',
    '1965!',
    '1979!',
    '1993!',
  ]);
});

test('years are bars of their own', async () => {
  const svg = await drawTimePlot(times('year', { 1951: 2, 1952: 0, 1953: 1 }), size);
  expect(bars(svg)).toEqual(['1951: 2, 90 high, accent', '1953: 1, 45 high, soft']);
  expect(labels(svg).slice(3)).toEqual(['1951!', '1952!', '1953!']);
});

test.each([
  ['nothing', {}],
  ['one month', { '2024-12': 1 }],
  ['no article in any month', { '2024-11': 0, '2024-12': 0 }],
  ['very many', { '2024-11': 1_234_567, '2024-12': 3 }],
])('of %s there is a picture too', async (_name, counts) => {
  const svg = await drawTimePlot(times('month', counts), size);
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 400 120".*<\/svg>$/u);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
});

test('nothing in it needs a style, a script or an id, and the words are text', async () => {
  const hostile = {
    ...times('month', { '2024-01': 1, '2024-02': 2 }),
    describe: () => '<b onclick="x">&',
  };
  const svg = await drawTimePlot(hostile, size);
  const marks = svg.replaceAll(/<title>[^<]*<\/title>/gu, '');
  expect(marks).not.toMatch(/title|<style|\sstyle=|\son\w+="|<script|\sid=|<b/u);
  expect(svg).toContain('<title>&lt;b onclick="x"&gt;&amp;</title>');
});

test('the same numbers are the same bytes', async () => {
  const numbers = times('month', { '2024-01': 3, '2024-02': 1 });
  expect(await drawTimePlot(numbers, size)).toBe(await drawTimePlot(numbers, size));
});
