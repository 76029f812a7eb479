import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { segmentPage } from '../../src/segment/segment-page.ts';
import { parsePage } from '../read/source-file.ts';

const story = '本报讯（记者沈一川）昨日，启明市机床厂工会为夜班职工送去热饭。\n';
const lone = '会\ud800\n\udc00工\n'.repeat(2_000);

const pages: [string, Uint8Array][] = [
  ['one line of a megabyte', Buffer.from('工'.repeat(350_000))],
  ['one line of many spaces', Buffer.from('工 会 '.repeat(100_000))],
  ['one line of opening brackets', Buffer.from('（'.repeat(100_000))],
  ['20,000 lines of one character', Buffer.from('会\n'.repeat(20_000))],
  ['only punctuation', Buffer.from('，。！？（）\n'.repeat(2_000))],
  ['only digits', Buffer.from('0123456789\n'.repeat(2_000))],
  ['every line the same', Buffer.from(story.repeat(2_000))],
  ['lone surrogates', Buffer.from(`\ufeff${lone}`, 'utf16le')],
  ['NUL between all characters', Buffer.from('工\0会\0送\0饭\n'.repeat(500))],
  [
    'two encodings by turns',
    Buffer.concat([Buffer.from(story.repeat(20)), iconv.encode(story, 'gbk')]),
  ],
  ['a character cut off at the end', Buffer.from(story).subarray(0, -3)],
];

test.each(pages)('%s: every character is accounted for, each once', (_, bytes) => {
  const page = parsePage(bytes);
  const { pieces } = segmentPage(page, null);
  const printed = (text: string) => text.replace(/\s/gu, '');
  const account = printed(pieces.map(({ text }) => text).join(''));
  expect(account === printed(page.lines.join(''))).toBe(true);
});
