import { expect, test } from 'vitest';
import { issue } from '../../src/model/source-page.ts';
import { mergeIssue } from '../../src/read/merge-issue.ts';
import { parseAddress } from '../../src/read/parse-address.ts';
import { parseSidecar } from '../../src/read/parse-sidecar.ts';

const path = 'content/sources/scans/p6.yml';

test('words stay as written, also where YAML sees numbers', () => {
  const text =
    'paper: qiming\nissued: 2024-04-12\npage: 06\nedition: 2\nurl: https://example.org/6\n';
  expect(parseSidecar(text, path)).toEqual({
    paper: 'qiming',
    issued: '2024-04-12',
    page: '06',
    edition: '2',
    url: 'https://example.org/6',
  });
});

test.each(['', '# nothing yet\n', '---\n'])('an empty file, %j, says nothing', (text) => {
  expect(parseSidecar(text, path)).toEqual({});
});

test.each([
  [
    'paper: qiming\nisued: 2024-04-12\n',
    `${path}:2: unknown field "isued". Did you mean "issued"?`,
  ],
  [
    'colour: red\n',
    `${path}:1: unknown field "colour". Known fields: paper, issued, page, edition, url, rights.`,
  ],
  [
    '\nissued: 2023-02-29\n',
    `${path}:2: "issued" cannot be read: expected a date of the calendar as YYYY-MM-DD, found "2023-02-29".`,
  ],
  ['url: example\n', `${path}:1: "url" cannot be read: expected a whole web address`],
  ['page: [1, 2]\n', `${path}:1: "page" cannot be read: expected text, found a list.`],
  ['- a\n', `${path}:1: this cannot be read: expected named fields, found a list.`],
  ['paper: a\npaper: b\n', `${path}:2: this is no YAML: found Map keys must be unique.`],
  ['paper: "a\n', `${path}:`],
])('%j is refused by line', (text, message) => {
  expect(() => parseSidecar(text, path)).toThrow(message);
});

test('a file of aliases that would unfold to gigabytes is refused', () => {
  const rows = Array.from({ length: 12 }, (_, i) =>
    i === 0
      ? 'a0: &a0 [x, x, x, x]'
      : `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
  );
  expect(() => parseSidecar(rows.join('\n'), path)).toThrow(path);
});

test('the sidecar goes before the path, and the path before nothing', () => {
  const merged = mergeIssue(parseAddress('qiming/2024-04-12/06.txt'), {
    page: 'A6',
    edition: '晚报',
  });
  expect(issue.parse(merged)).toEqual({
    paper: 'qiming',
    issued: '2024-04-12',
    page: 'A6',
    edition: '晚报',
    url: null,
    rights: null,
  });
});
