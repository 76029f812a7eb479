import { expect, test } from 'vitest';
import { formatLedger } from '../../src/identify/format-ledger.ts';
import { mergeEntries } from '../../src/identify/merge-entries.ts';
import { parseLedger } from '../../src/identify/parse-ledger.ts';
import { resolveId } from '../../src/identify/resolve-id.ts';
import { ExpectedError } from '../../src/model/expected-error.ts';
import type { LedgerEntry } from '../../src/model/ledger-entry.ts';

const entry = (more: Partial<LedgerEntry>): LedgerEntry => ({
  id: 'm84fdc75p0',
  status: 'live',
  first_seen: '2025-01-01',
  version: 1,
  changed: '2025-01-01',
  paper: 'qiming',
  date: '2024-04-12',
  source: 'qiming/2024-04-12/06',
  checksum: null,
  lines: [[3, 17]],
  headline: '夜校开课',
  fingerprint: 'AAAA',
  successors: [],
  aliases: [],
  reason: null,
  note: null,
  ...more,
});
const ids = ['0000000000', '0000000019', '000000002m'] as const;
const line =
  '{"id":"m84fdc75p0","status":"live","first_seen":"2025-01-01","version":1,"changed":"2025-01-01",' +
  '"paper":"qiming","date":"2024-04-12","source":"qiming/2024-04-12/06","checksum":null,' +
  '"lines":[[3,17]],"headline":"夜校开课","fingerprint":"AAAA","successors":[],"aliases":[],' +
  '"reason":null,"note":null}';

test('an entry is one line, its fields always in the same order, in the file of its year', () => {
  const turned = Object.fromEntries(Object.entries(entry({})).toReversed()) as LedgerEntry;
  expect([...formatLedger([turned])]).toEqual([['2024.jsonl', `${line}\n`]]);
});

test('an article whose page says no day stands in undated.jsonl', () => {
  expect([...formatLedger([entry({ date: null })]).keys()]).toEqual(['undated.jsonl']);
});

test('lines are sorted by id, and read back as they were', () => {
  const entries = ids.toReversed().map((id) => entry({ id }));
  const files = formatLedger(entries);
  expect(parseLedger(files)).toEqual(entries.toReversed());
  expect(formatLedger(parseLedger(files))).toEqual(files);
});

test('earlier states are written, read back, and kept from both of two lines', () => {
  const state = { until: '2025-02-01', headline: '夜校', source: 'x', checksum: null };
  const one = entry({ version: 2, former: [state] });
  const files = formatLedger([one]);
  expect(files.get('2024.jsonl')).toContain(
    '"former":[{"source":"x","checksum":null,"headline":"夜校","until":"2025-02-01"}]}',
  );
  expect(parseLedger(files)).toEqual([one]);
  const later = { ...state, until: '2025-03-01' };
  const other = entry({ version: 3, former: [state, later] });
  expect(mergeEntries(one, other).former).toEqual([state, later]);
  expect(mergeEntries(entry({ version: 4 }), one).former).toEqual([state]);
});

test('lines that a union merge left twice, out of order or with blank lines between, are one', () => {
  const one = formatLedger([entry({ id: ids[1] })]).get('2024.jsonl') ?? '';
  const text = `${line}\n\n${one}${line}\n`;
  expect(parseLedger([['2024.jsonl', text]]).map(({ id }) => id)).toEqual([ids[1], 'm84fdc75p0']);
});

test('of two lines of one id the one that changed last stands, with all that is known of it', () => {
  const early = entry({ aliases: ['N-1'], first_seen: '2024-12-01', note: '作者来函更正' });
  const late = entry({ headline: '夜校今晚开课', changed: '2025-03-01', aliases: ['N-2'] });
  const both = {
    ...late,
    first_seen: '2024-12-01',
    aliases: ['N-1', 'N-2'],
    note: '作者来函更正',
  };
  expect(mergeEntries(early, late)).toEqual(both);
  expect(mergeEntries(late, early)).toEqual(both);
});

test('of two lines of one id the higher version stands, whatever its day', () => {
  const old = entry({ changed: '2025-03-01' });
  const gone = entry({ version: 2, status: 'gone', reason: 'text-removed' });
  expect(mergeEntries(old, gone)).toEqual(gone);
  expect(mergeEntries(gone, old)).toEqual(gone);
});

test('of two lines of one day a living one stands before a moved and a moved before a gone one', () => {
  const gone = entry({ status: 'gone', reason: 'text-removed' });
  const moved = entry({ status: 'moved', successors: [ids[0]], reason: 'merged' });
  expect(mergeEntries(gone, moved).status).toBe('moved');
  expect(mergeEntries(moved, entry({})).status).toBe('live');
});

test.each([
  ['{"id":', 'ledger/2024.jsonl:2: the line cannot be read: expected one JSON object'],
  ['<<<<<<< ours', 'ledger/2024.jsonl:2: a conflict mark of git stands in the ledger.'],
  [line.replace('m84fdc75p0', 'm84fdc75p1'), 'the check character of the id m84fdc75p1 is wrong'],
  [line.replace('"live"', '"alive"'), 'ledger/2024.jsonl:2: "status" of the entry is wrong'],
  [line.replace('"note":null', '"notes":null'), 'Unrecognized key: "notes"'],
  [
    line.replace('"successors":[]', '"successors":["0000000000"]'),
    'ledger/2024.jsonl:2: the ledger sends m84fdc75p0 to 0000000000',
  ],
])('%s is refused with its place', (wrong, message) => {
  const parse = () => parseLedger([['ledger/2024.jsonl', `\n${wrong}\n`]]);
  expect(parse).toThrow(ExpectedError);
  expect(parse).toThrow(message);
});

test('an id answers with what lives at the end of its redirects', () => {
  const [one, two, three] = ids;
  const entries = [
    entry({ id: one, status: 'moved', successors: [two], reason: 'merged' }),
    entry({ id: two, status: 'moved', successors: [three], reason: 'merged' }),
    entry({ id: three }),
  ];
  const ledger = new Map(entries.map((each) => [each.id, each]));
  expect(entries.map((each) => resolveId(each, ledger))).toEqual([
    { kind: 'redirect', entry: entries[0], to: [entries[2]] },
    { kind: 'redirect', entry: entries[1], to: [entries[2]] },
    { kind: 'article', entry: entries[2] },
  ]);
});

test('redirects in a ring, and redirects to what is gone, end at a tombstone', () => {
  const [one, two, three] = ids;
  const entries = [
    entry({ id: one, status: 'moved', successors: [two, three], reason: 'merged' }),
    entry({ id: two, status: 'moved', successors: [one], reason: 'merged' }),
    entry({ id: three, status: 'gone', reason: 'source-removed' }),
  ];
  const ledger = new Map(entries.map((each) => [each.id, each]));
  expect(entries.map((each) => resolveId(each, ledger).kind)).toEqual([
    'tombstone',
    'tombstone',
    'tombstone',
  ]);
});

test('a mark of byte order, as some editors write, changes nothing', () => {
  expect(parseLedger([['2024.jsonl', `\ufeff${line}\n`]])).toEqual([entry({})]);
});

test.each([
  ['{"id":"m84fdc75p0"}', '"status" of the entry is wrong: found Invalid option'],
  [line.replace('"version":1', '"version":"1"'), '"version" of the entry is wrong: found Invalid'],
  [line.replace('{', '{"colour":"red",'), 'the line is no entry of the ledger: found Unrecognized'],
  ['[]', 'the line is no entry of the ledger: found Invalid input'],
])('%s is refused in one line', (text, message) => {
  const read = () => parseLedger([['2024.jsonl', `${line}\n${text}\n`]]);
  expect(read).toThrow(`2024.jsonl:2: ${message}`);
  expect(read).toThrow(/^[^\n]* Take the line back from the history of the file; the ledger is/);
});
