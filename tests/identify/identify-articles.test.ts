import { expect, test } from 'vitest';
import { fingerprintArticle } from '../../src/identify/fingerprint-article.ts';
import type { Identification, ReadPage } from '../../src/identify/identification.ts';
import { identifyArticles } from '../../src/identify/identify-articles.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';
import { inventText } from './invent-text.ts';
import { makeArticle } from './make-article.ts';
import { seededRandom } from './seeded-random.ts';

const random = seededRandom(5);
const [a, b, c, d] = Array.from({ length: 4 }, () =>
  Array.from({ length: 5 }, () => `${inventText(random, 80)}。`),
) as [string[], string[], string[], string[]];
const page = (address: string, articles: ReadPage['articles'], more: Partial<ReadPage> = {}) => ({
  address,
  paper: 'qiming',
  date: /\d{4}-\d\d-\d\d/.exec(address)?.[0] ?? null,
  articles,
  ...more,
});
const read = (
  pages: readonly ReadPage[],
  ledger: readonly LedgerEntry[] = [],
  more: { today?: string; addresses?: string[] } = {},
) => identifyArticles({ pages, ledger, today: '2025-01-01', ...more });
const idOf = (found: Identification, address: string, key: string) =>
  found.ids.get(address)?.get(key) ?? 'none';
const entryOf = (found: Identification, id: string) => found.ledger.find((one) => one.id === id);

const six = 'qiming/2024-04-12/06';
const seven = 'qiming/2024-04-12/07';
const first = read([
  page(six, [makeArticle('a1', '夜校开课', a), makeArticle('a2', '码头改造', b)]),
  page(seven, [makeArticle('a1', '河边修桥', c)]),
]);
const [idA, idB, idC] = [idOf(first, six, 'a1'), idOf(first, six, 'a2'), idOf(first, seven, 'a1')];

test('a first reading mints an id for each article, whatever the order of the pages', () => {
  const turned = read([
    page(seven, [makeArticle('a1', '河边修桥', c)]),
    page(six, [makeArticle('a1', '夜校开课', a), makeArticle('a2', '码头改造', b)]),
  ]);
  expect(turned).toEqual(first);
  expect(first.changes.map(({ kind }) => kind)).toEqual(['minted', 'minted', 'minted']);
});

test('reading the same again on another day changes not a byte', () => {
  const again = read(
    [
      page(six, [makeArticle('a1', '夜校开课', a), makeArticle('a2', '码头改造', b)]),
      page(seven, [makeArticle('a1', '河边修桥', c)]),
    ],
    first.ledger,
    { today: '2026-02-02' },
  );
  expect(again.ledger).toEqual(first.ledger);
  expect(again.changes).toEqual([]);
});

test('a corrected misprint, another headline and another order keep the ids', () => {
  const corrected = a.with(2, `改${a[2]}`);
  const again = read(
    [
      page(six, [makeArticle('a1', '旧码头的新模样', b), makeArticle('a2', '夜校开课', corrected)]),
      page(seven, [makeArticle('a1', '河边修桥', c)]),
    ],
    first.ledger,
    { today: '2026-02-02' },
  );
  expect([idOf(again, six, 'a1'), idOf(again, six, 'a2')]).toEqual([idB, idA]);
  expect(entryOf(again, idB)).toMatchObject({ first_seen: '2025-01-01', changed: '2026-02-02' });
  expect(again.changes.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
});

test('the best of all assignments wins, not the first that would do', () => {
  const likeA = [...a.slice(0, 3), ...d.slice(0, 2)];
  const before = read([page(six, [makeArticle('a1', '夜校开课', a)])]);
  const after = read(
    [
      page(six, [
        makeArticle('a1', '夜校开课', likeA),
        makeArticle('a2', '夜校开课', a.with(4, '')),
      ]),
    ],
    before.ledger,
  );
  expect(idOf(after, six, 'a2')).toBe(idOf(before, six, 'a1'));
  expect(idOf(after, six, 'a1')).not.toBe(idOf(before, six, 'a1'));
});

test('a renamed file takes its ids with it, also to another day', () => {
  const after = read(
    [
      page('qiming/2024-04-13/06', [
        makeArticle('a1', '夜校开课', a),
        makeArticle('a2', '码头改造', b),
      ]),
      page(seven, [makeArticle('a1', '河边修桥', c)]),
    ],
    first.ledger,
  );
  expect(idOf(after, 'qiming/2024-04-13/06', 'a1')).toBe(idA);
  expect(after.changes.map(({ kind }) => kind)).toEqual(['moved', 'moved']);
});

test('two articles with the same words on two pages have two ids, and keep them', () => {
  const pages = [
    page(six, [makeArticle('a1', '夜校开课', a)]),
    page(seven, [makeArticle('a1', '夜校开课', a)]),
  ];
  const before = read(pages);
  expect(idOf(before, six, 'a1')).not.toBe(idOf(before, seven, 'a1'));
  expect(read(pages, before.ledger).changes).toEqual([]);
});

test('a notice that returns a week later on another page is another article', () => {
  const notice = ['本栏目每周五刊出，欢迎来信。地址：旧码头一号。'];
  const before = read([
    page('qiming/2024-04-12/06', [
      makeArticle('a1', '读者来信', notice),
      makeArticle('a2', '甲', a),
    ]),
  ]);
  const after = read(
    [
      page('qiming/2024-04-19/06', [
        makeArticle('a1', '读者来信', notice),
        makeArticle('a2', '乙', b),
      ]),
    ],
    before.ledger,
  );
  expect(after.changes.map(({ kind }) => kind).toSorted()).toEqual([
    'gone',
    'gone',
    'minted',
    'minted',
  ]);
});

test('of a split the larger part keeps the id and lists the other', () => {
  const before = read([page(six, [makeArticle('a1', '夜校开课', [...a, ...b.slice(0, 2)])])]);
  const after = read(
    [page(six, [makeArticle('a1', '码头改造', b.slice(0, 2)), makeArticle('a2', '夜校开课', a)])],
    before.ledger,
  );
  const kept = idOf(before, six, 'a1');
  expect(idOf(after, six, 'a2')).toBe(kept);
  expect(entryOf(after, kept)?.successors).toEqual([idOf(after, six, 'a1')]);
  expect(after.changes.map(({ kind }) => kind).toSorted()).toEqual(['minted', 'split']);
});

test('a merge sends the lesser id to the greater', () => {
  const after = read(
    [
      page(six, [makeArticle('a1', '夜校开课', [...a, ...b.slice(0, 2)])]),
      page(seven, [makeArticle('a1', '河边修桥', c)]),
    ],
    read([
      page(six, [makeArticle('a1', '夜校开课', a), makeArticle('a2', '码头改造', b.slice(0, 2))]),
      page(seven, [makeArticle('a1', '河边修桥', c)]),
    ]).ledger,
  );
  expect(idOf(after, six, 'a1')).toBe(idA);
  const moved = after.ledger.find((entry) => entry.status === 'moved');
  expect(moved).toMatchObject({ headline: '码头改造', successors: [idA], reason: 'merged' });
});

test('what is taken out becomes a tombstone with its reason, and comes back with its id', () => {
  const without = read([page(six, [makeArticle('a1', '夜校开课', a)])], first.ledger, {
    today: '2026-02-02',
  });
  expect(entryOf(without, idB)).toMatchObject({
    status: 'gone',
    reason: 'text-removed',
    changed: '2026-02-02',
    headline: '码头改造',
    date: '2024-04-12',
  });
  expect(entryOf(without, idC)).toMatchObject({ status: 'gone', reason: 'source-removed' });
  const back = read(
    [
      page(six, [makeArticle('a1', '夜校开课', a), makeArticle('a2', '码头改造', b)]),
      page(seven, [makeArticle('a1', '河边修桥', c)]),
    ],
    without.ledger,
  );
  expect(back.ledger.map(({ id, status }) => [id, status])).toEqual(
    first.ledger.map(({ id }) => [id, 'live']),
  );
  expect(back.changes.map(({ kind }) => kind)).toEqual(['restored', 'restored']);
});

test('a partial reading buries nothing that it does not speak for', () => {
  const corrected = read(
    [page(six, [makeArticle('a1', '夜校开课', a), makeArticle('a2', '码头新貌', b)])],
    first.ledger,
    { addresses: [six] },
  );
  expect(corrected.changes.map(({ kind, id }) => [kind, id])).toEqual([['kept', idB]]);
  const removed = read([], first.ledger, { addresses: [seven] });
  expect(removed.changes.map(({ kind, id }) => [kind, id])).toEqual([['gone', idC]]);
});

test("the newsroom's own id is kept as an alias and holds through a rewritten text", () => {
  const source = 'yuanchuan/2024';
  const before = read([
    page(source, [makeArticle('a1', '工地夜班', a, { given: { id: 'N-77' }, lines: [[1, 1]] })]),
  ]);
  const after = read(
    [
      page(source, [
        makeArticle('a1', '河边修桥', c, { given: { id: 'N-78' }, lines: [[1, 1]] }),
        makeArticle('a2', '工地夜班见闻', [...a.slice(0, 2), ...d], {
          given: { id: 'N-77' },
          lines: [[2, 2]],
        }),
      ]),
    ],
    before.ledger,
  );
  const id = idOf(before, source, 'a1');
  expect(idOf(after, source, 'a2')).toBe(id);
  expect(entryOf(after, id)?.aliases).toEqual(['N-77']);
});

test("a ready-made article stands in the ledger under its own day, not its file's", () => {
  const found = read([
    page('yuanchuan/delivery', [
      makeArticle('a1', '工地夜班', a, { given: { date: '2023-05-01' } }),
      makeArticle('a2', '河边修桥', c),
    ]),
  ]);
  const dateOf = (key: string) => entryOf(found, idOf(found, 'yuanchuan/delivery', key))?.date;
  expect([dateOf('a1'), dateOf('a2')]).toEqual(['2023-05-01', null]);
});

test('fingerprints that are known already give the same ledger', () => {
  const pages = [page(six, [makeArticle('a1', '夜校开课', a), makeArticle('a2', '码头改造', b)])];
  const known = pages.map((one) => ({
    ...one,
    fingerprints: one.articles.map(fingerprintArticle),
  }));
  expect(read(known)).toEqual(read(pages));
});

test('articles without any letters have ids too', () => {
  const found = read([page(six, [makeArticle('a1', '', []), makeArticle('a2', '……', ['※'])])]);
  expect(new Set(found.ledger.map(({ id }) => id)).size).toBe(2);
});

test('nothing read and nothing known is an empty ledger', () => {
  expect(read([])).toEqual({ ids: new Map(), ledger: [], changes: [] });
});

test('what readers saw before a change is kept, with the day of the change', () => {
  const read2 = (day: string, headline: string, text: string[], ledger: LedgerEntry[]) =>
    read([page(six, [makeArticle('a1', headline, text)], { checksum: 'f'.repeat(64) })], ledger, {
      today: day,
    });
  const one = read2('2025-01-01', '夜校开课', a, []);
  const two = read2('2025-02-01', '夜校今晚开课', a, one.ledger);
  const three = read2('2025-03-01', '夜校今晚开课', a.with(0, `改${a[0]}`), two.ledger);
  const same = read2('2025-04-01', '夜校今晚开课', a.with(0, `改${a[0]}`), three.ledger);
  const state = { source: six, checksum: 'f'.repeat(12) };
  expect(one.ledger[0]).not.toHaveProperty('former');
  expect(same.ledger[0]?.former).toEqual([
    { until: '2025-02-01', headline: '夜校开课', ...state },
    { until: '2025-03-01', headline: '夜校今晚开课', ...state },
  ]);
});
