import { expect, test } from 'vitest';
import { parseAddress } from '../../src/read/parse-address.ts';

test('a path of paper, day and page says all three', () => {
  expect(parseAddress('qiming/2024-04-12/06.txt')).toEqual({
    address: 'qiming/2024-04-12/06',
    paper: 'qiming',
    issued: '2024-04-12',
    page: '06',
  });
});

test.each([
  ['notes/Old Page (2).TXT', 'notes/old-page-2'],
  ['启明日报/第六版.txt', '启明日报/第六版'],
  ['a\\b\\c.jsonl', 'a/b/c'],
  ['./x/2024-4-2/06.txt', 'x/2024-4-2/06'],
  ['one.two.txt', 'one.two'],
  ['50%25#?.txt', '50-25'],
  ['e\u0301.txt', '\u00e9'],
])('%s gives the address %s and nothing else', (path, address) => {
  expect(parseAddress(path)).toEqual({ address, paper: null, issued: null, page: null });
});

test('a day that no calendar has is refused', () => {
  expect(() => parseAddress('qiming/2023-02-29/01.txt')).toThrow(
    'qiming/2023-02-29/01.txt: the path names a day that no calendar has: ' +
      'expected a date as YYYY-MM-DD, found "2023-02-29". Rename the folder to the day of issue.',
  );
});

test.each(['../x.txt', 'a/../b.txt', '', '/', '???.txt', '.txt'])('%j is refused', (path) => {
  expect(() => parseAddress(path)).toThrow('no address can be made of this path');
});

test('a path that no disk would take the pages of is refused', () => {
  expect(parseAddress(`${'长'.repeat(66)}.txt`).address).toHaveLength(66);
  expect(() => parseAddress(`${'长'.repeat(67)}.txt`, 'content/sources/….txt')).toThrow(
    'content/sources/….txt: the path is too long: expected at most 200 bytes a name and 800 in all. ' +
      'Shorten the names of file and folders.',
  );
  expect(() => parseAddress('abcdefghi/'.repeat(90))).toThrow('the path is too long');
});
