import { expect, test } from 'vitest';
import { formatRedirects } from '../../src/identify/format-redirects.ts';
import { listFormerAddresses } from '../../src/identify/list-former-addresses.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';

const entry = (more: Partial<LedgerEntry> & Pick<LedgerEntry, 'id'>): LedgerEntry => ({
  status: 'live',
  first_seen: '2025-01-01',
  version: 1,
  changed: '2025-01-01',
  paper: 'qiming',
  date: '2024-04-12',
  source: 'qiming/2024-04-12/06',
  checksum: null,
  lines: [],
  headline: '夜校开课',
  fingerprint: '',
  successors: [],
  aliases: [],
  reason: null,
  note: null,
  ...more,
});
const ledgerOf = (...entries: LedgerEntry[]) => new Map(entries.map((one) => [one.id, one]));
const addressesOf = (...entries: LedgerEntry[]) => listFormerAddresses(ledgerOf(...entries));

const live = entry({ id: '0000000000', aliases: ['N-77'] });
const other = entry({ id: '0000000019' });
const moved = entry({
  id: '000000002m',
  status: 'moved',
  successors: ['0000000000'],
  aliases: ['N-78'],
});
const gone = entry({ id: '000000003x', status: 'gone', reason: 'source-removed' });

test('given-up ids and newsroom ids lead to what lives, or to nothing', () => {
  expect(
    addressesOf(live, moved, gone).map(({ name, to }) => [name, to.map(({ id }) => id)]),
  ).toEqual([
    ['000000002m', ['0000000000']],
    ['000000003x', []],
    ['N-77', ['0000000000']],
    ['N-78', ['0000000000']],
  ]);
});

test('the hosts redirect for good where there is one successor, and say gone where there is none', () => {
  expect(formatRedirects(addressesOf(live, moved, gone), '/archive/')).toBe(
    '/archive/a/000000002m/ /archive/a/0000000000/ 301\n' +
      '/archive/a/000000003x/ /archive/a/000000003x/ 410\n' +
      '/archive/a/N-77/ /archive/a/0000000000/ 301\n' +
      '/archive/a/N-78/ /archive/a/0000000000/ 301\n',
  );
});

test('a newsroom id that two articles have offers both and redirects to neither', () => {
  const namesake = entry({ id: '0000000019', aliases: ['N-77'] });
  const addresses = addressesOf(live, namesake);
  expect(addresses.map(({ to }) => to.map(({ id }) => id))).toEqual([['0000000000', '0000000019']]);
  expect(formatRedirects(addresses, '/')).toBe('');
});

test.each([
  '../../etc',
  'a/b',
  '',
  '.',
  '..',
  'x.',
  'a b',
  'a?b',
  'a\\b',
  'near',
  '0000000019',
  'x'.repeat(81),
])('the newsroom id %j has no address of its own', (alias) => {
  expect(addressesOf(entry({ id: '0000000000', aliases: [alias] }), other)).toEqual([]);
});

test('a live id without its article answers too, and no host rule says that it is gone', () => {
  const addresses = listFormerAddresses(ledgerOf(live, other), (id) => id === other.id);
  expect(addresses.map(({ name, to }) => [name, to.length])).toEqual([
    ['0000000000', 0],
    ['N-77', 1],
  ]);
  expect(formatRedirects(addresses, '/')).toBe('/a/N-77/ /a/0000000000/ 301\n');
});

test('Chinese newsroom ids are written as hosts read them', () => {
  const addresses = addressesOf(entry({ id: '0000000000', aliases: ['夜班-1'] }));
  expect(formatRedirects(addresses, '/')).toBe('/a/%E5%A4%9C%E7%8F%AD-1/ /a/0000000000/ 301\n');
});

test("the archive's own ids come first, and no more rules are written than hosts read", () => {
  const names = Array.from({ length: 2500 }, (_, at) => `a-${at}`);
  const entries = [
    entry({ id: '0000000000', aliases: names }),
    entry({ id: '0000000019', status: 'moved', successors: ['0000000000'], reason: 'merged' }),
  ];
  const rules = formatRedirects(addressesOf(...entries), '/')
    .trim()
    .split('\n');
  expect(rules[0]).toBe('/a/0000000019/ /a/0000000000/ 301');
  expect(rules).toHaveLength(2000);
});
