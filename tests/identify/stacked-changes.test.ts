import { expect, test } from 'vitest';
import type { Identification, ReadPage } from '../../src/identify/identification.ts';
import { identifyArticles } from '../../src/identify/identify-articles.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import { inventText } from './invent-text.ts';
import { makeArticle } from './make-article.ts';
import { seededRandom } from './seeded-random.ts';

const random = seededRandom(7);
const paragraphs = () => Array.from({ length: 5 }, () => `${inventText(random, 80)}。`);
const [a, b, c, d] = [paragraphs(), paragraphs(), paragraphs(), paragraphs()];
const six = 'qiming/2024-04-12/06';
const may = 'qiming/2024-05-20/02';
const page = (address: string, ...articles: [headline: string, paragraphs: string[]][]) => ({
  address,
  paper: 'qiming',
  date: address.slice(7, 17),
  articles: articles.map(([headline, text], at) => makeArticle(`a${at + 1}`, headline, text)),
});
const read = (pages: readonly ReadPage[], ledger: readonly LedgerEntry[] = []) =>
  identifyArticles({ pages, ledger, today: '2025-01-01' });
const idOf = (found: Identification, address: string, key: string) =>
  found.ids.get(address)?.get(key) ?? 'none';
const entryOf = (found: Identification, id: string) => found.ledger.find((one) => one.id === id);

test('an article that moves alone to the page of another day, with a misprint mended, keeps its id', () => {
  const before = read([page(six, ['夜校开课', a], ['码头改造', b]), page(may, ['河边修桥', c])]);
  const after = read(
    [
      page(six, ['夜校开课', a]),
      page(may, ['河边修桥', c], ['旧码头改造', b.with(2, `改${b[2]}`)]),
    ],
    before.ledger,
  );
  expect(idOf(after, may, 'a2')).toBe(idOf(before, six, 'a2'));
  expect(after.changes.map(({ kind }) => kind)).toEqual(['moved']);
});

test('two articles that change places between the pages of two days keep their ids', () => {
  const before = read([page(six, ['夜校', a], ['码头', b]), page(may, ['修桥', c], ['站台', d])]);
  const after = read(
    [page(six, ['夜校', a], ['站台', d]), page(may, ['修桥', c], ['码头', b])],
    before.ledger,
  );
  expect(idOf(after, six, 'a2')).toBe(idOf(before, may, 'a2'));
  expect(idOf(after, may, 'a2')).toBe(idOf(before, six, 'a2'));
});

test('a merge that is undone after the lesser part was edited gives it its old id back', () => {
  const lesser = b.slice(0, 2);
  const before = read([page(six, ['夜校开课', a], ['码头改造', lesser])]);
  const merged = read([page(six, ['夜校开课', [...a, '码头改造', ...lesser]])], before.ledger);
  expect(entryOf(merged, idOf(before, six, 'a2'))?.status).toBe('moved');
  const edited = [inventText(random, 40), ...lesser];
  const after = read([page(six, ['夜校开课', a], ['码头新貌', edited])], merged.ledger);
  expect(idOf(after, six, 'a2')).toBe(idOf(before, six, 'a2'));
});

test('a redirect whose text was taken out of the article that it leads to becomes a tombstone', () => {
  const before = read([page(six, ['夜校开课', a], ['码头改造', b.slice(0, 2)])]);
  const merged = read(
    [page(six, ['夜校开课', [...a, '码头改造', ...b.slice(0, 2)]])],
    before.ledger,
  );
  const after = read([page(six, ['夜校开课', a])], merged.ledger);
  expect(entryOf(after, idOf(before, six, 'a2'))).toMatchObject({
    status: 'gone',
    reason: 'text-removed',
    successors: [],
  });
});

test('a reprint elsewhere does not take the id of an article that was cut in the same step', () => {
  const before = read([page(six, ['夜校开课', a])]);
  const after = read(
    [page(six, ['夜校开课', a.slice(0, 4)], ['课后', a.slice(4)]), page(may, ['夜校开课', a])],
    before.ledger,
  );
  expect(idOf(after, six, 'a1')).toBe(idOf(before, six, 'a1'));
});

test('a column of the same headline does not take the id of the one merged away in the same step', () => {
  const column = (number: number) => [
    `本期第${number}期便民信息如下：城东窗口受理${number + 7}件，城西窗口受理${number + 31}件。`,
    '咨询电话请在工作日上午九点至下午五点拨打，节假日顺延办理。',
  ];
  const before = read([page(six, ['夜校开课', a], ['便民信息汇总', column(104)])]);
  const after = read(
    [
      page(
        six,
        ['夜校开课', [...a, '便民信息汇总', ...column(104)]],
        ['便民信息汇总', column(689)],
      ),
    ],
    before.ledger,
  );
  expect(entryOf(after, idOf(before, six, 'a2'))).toMatchObject({
    status: 'moved',
    successors: [idOf(before, six, 'a1')],
  });
});
