import { expect, test } from 'vitest';
import { sourcePage } from '../../src/model/source-page.ts';
import { parsePage } from './source-file.ts';

test('every kind of line end separates lines, and a last one opens no further line', () => {
  const page = parsePage('甲一\n甲二\r\n甲三\r甲四\u2028甲五\u2029甲六\f甲七\v甲八\n\n甲九\n');
  expect(page.lines).toEqual([
    '甲一',
    '甲二',
    '甲三',
    '甲四',
    '甲五',
    '甲六',
    '甲七',
    '甲八',
    '',
    '甲九',
  ]);
});

test('a page is what the model says', () => {
  const page = parsePage('启明\n');
  expect(sourcePage.parse(page)).toEqual(page);
  expect(page.checksum).toBe('c441723c164f0b212a4b97da18c6c2d5ef19726a5d07169aca39766164660155');
});

test('characters that nobody prints are kept and reported, one finding a code point', () => {
  const page = parsePage('启明\u200b日报\n\ufeff工人\u200b\u200b\n\ue123新\0闻\n\tA\ufffdB\n\n');
  expect(page.lines).toEqual([
    '启明\u200b日报',
    '\ufeff工人\u200b\u200b',
    '\ue123新\0闻',
    '\tA\ufffdB',
    '',
  ]);
  expect(page.findings).toEqual([
    { where: 'page.txt:1', message: 'U+200B, zero width space, 3 times, lines 1, 2; kept' },
    {
      where: 'page.txt:2',
      message: 'U+FEFF, byte order mark inside the text, once, line 2; kept',
    },
    { where: 'page.txt:3', message: 'U+E123, private use character, once, line 3; kept' },
    { where: 'page.txt:3', message: 'U+0000, NUL, once, line 3; kept' },
    {
      where: 'page.txt:4',
      message: 'U+FFFD, sign of a character lost before delivery, once, line 4; kept',
    },
  ]);
});

test.each([
  ['nothing', '', 'page.txt: the source is empty. Deliver its text, or remove the file.'],
  [
    'white space only',
    ' \n\u3000\n\t\n',
    'page.txt: the source holds nothing but white space. Deliver its text, or remove the file.',
  ],
  ['a mark only', '\ufeff', 'page.txt: the source is empty. Deliver its text, or remove the file.'],
])('%s is refused', (_, text, message) => {
  expect(() => parsePage(text)).toThrow(message);
});

test.each([
  [
    '%PDF-1.7\n',
    'expected a page text, found a PDF file. Take its text out first, as with `pdftotext',
  ],
  ['PK\u0003\u0004\u0014', 'found a ZIP file (also .docx, .xlsx, .epub)'],
])('a file that begins with %j is refused by name', (head, message) => {
  expect(() => parsePage(`${head}${'x'.repeat(100)}`)).toThrow(message);
});

test('an image is refused by its first bytes', () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
  expect(() => parsePage(bytes)).toThrow('found a PNG image. Run character recognition (OCR)');
});

test('bytes by chance are refused as a binary file', () => {
  let state = 1;
  const bytes = Uint8Array.from({ length: 100_000 }, () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state >>> 16;
  });
  expect(() => parsePage(bytes)).toThrow(
    /^page\.txt: this is a binary file, or a text in an encoding that is not read: expected text/,
  );
  expect(() => parsePage(new Uint8Array(500))).toThrow('this looks like a binary file');
});

test('a text of more than 20 MB is refused before it is read', () => {
  expect(() => parsePage(new Uint8Array(21 * 1024 * 1024))).toThrow(
    'page.txt: the file is too large: expected at most 20 MB, found 21 MB. ' +
      'Split it into its pages, one file a page.',
  );
});

test.each([
  ['one line of ten megabytes', '工'.repeat(3_500_000), 1],
  ['200,000 lines of one character', '会\n'.repeat(200_000), 200_000],
  ['only punctuation', '，。！\n'.repeat(5_000), 5_000],
  ['only digits', '0123456789\n'.repeat(5_000), 5_000],
  ['every line the same', '本报讯（记者沈一川）昨日\n'.repeat(5_000), 5_000],
  ['signs of lost characters only', '\ufffd\ufffd\n'.repeat(5_000), 5_000],
])('%s: every character is in the lines', (_, text, count) => {
  const page = parsePage(text);
  expect(page.lines).toHaveLength(count);
  expect(page.lines.join('') === text.replaceAll('\n', '')).toBe(true);
  expect(page.layouts.at(0)?.lines[0]).toBe(1);
  expect(page.layouts.at(-1)?.lines[1]).toBe(count);
});
