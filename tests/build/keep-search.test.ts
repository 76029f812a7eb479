import { expect, test } from 'vitest';
import { keepSearch } from '../../scripts/build/keep/keep-search.ts';
import type { PageRow, SiteRecord } from '../../scripts/build/keep/site-record.ts';

const index: PageRow[] = [
  ['search/api.js', 'a', 1],
  ['search/data/base.bin', 'b', 2],
];
const record: SiteRecord = {
  ...{ stamp: '', out: '/dist', until: 1, articles: 'same' },
  pages: [['search/headlines/a/index.html', 'k', 3], ...index],
};
const rows = new Map(record.pages.map((row) => [row[0], row]));

test('the index of the same articles is kept whole', () => {
  expect(keepSearch(record, 'same', (file) => rows.get(file))).toEqual(index);
});

test('of other articles, or with a file that is gone, none is', () => {
  expect(keepSearch(null, 'same', (file) => rows.get(file))).toBe(null);
  expect(keepSearch(record, 'others', (file) => rows.get(file))).toBe(null);
  const withoutBase = (file: string) => (file.endsWith('base.bin') ? undefined : rows.get(file));
  expect(keepSearch(record, 'same', withoutBase)).toBe(null);
});
