import { expect, test } from 'vitest';
import { findQuote } from '../../src/cite/find-quote.ts';
import { formatQuoteLink } from '../../src/cite/format-quote-link.ts';
import { parseQuoteLink } from '../../src/cite/parse-quote-link.ts';

const article = 'https://archive.example.org/a/m84fdc75p0/';
const paragraphs = [
  { anchor: 'aaaaaaa', text: '昨晚七点，夜校第一课在旧码头的仓库里开讲。' },
  {
    anchor: 'bbbbbbb',
    text: '主讲的老船长从认灯号讲起，讲到怎样看懂一张配载图；课后，围着他的人到十点才散。',
  },
  { anchor: 'ccccccc', text: '下一课仍在周五。夜校第一课的录音，值班室可借。' },
];
const open = (link: string) => {
  const { search, hash } = new URL(link);
  const quote = parseQuoteLink(search, hash);
  if (quote === null) throw new Error('expected a quote in the link');
  return quote;
};
const follow = (anchor: string, words: string, now = paragraphs) =>
  findQuote(open(formatQuoteLink(article, anchor, words)), now);

test('a link carries the paragraph, the words, their sum, and a text directive', () => {
  expect(formatQuoteLink(article, 'aaaaaaa', '夜校第一课')).toBe(
    `${article}?quote=%E5%A4%9C%E6%A0%A1%E7%AC%AC%E4%B8%80%E8%AF%BE&sum=erj682` +
      '#p-aaaaaaa:~:text=%E5%A4%9C%E6%A0%A1%E7%AC%AC%E4%B8%80%E8%AF%BE',
  );
});

test('a passage is found word for word where it was quoted, and not where it stands as well', () => {
  expect(follow('aaaaaaa', '夜校第一课')).toEqual({
    state: 'same',
    stretches: [{ paragraph: 0, from: 5, to: 10 }],
    now: '夜校第一课',
  });
  expect(follow('ccccccc', '夜校第一课').stretches).toEqual([{ paragraph: 2, from: 8, to: 13 }]);
});

test('a passage of several paragraphs is found in each', () => {
  const words = '旧码头的仓库里开讲。\n主讲的老船长';
  expect(follow('aaaaaaa', words).stretches).toEqual([
    { paragraph: 0, from: 11, to: 21 },
    { paragraph: 1, from: 0, to: 6 },
  ]);
});

test('a long passage is carried by its ends and still known by its middle', () => {
  const long = paragraphs.map(({ text }) => text).join('\n');
  const quote = open(formatQuoteLink(article, 'aaaaaaa', long));
  expect(Array.from(quote.words)).toHaveLength(50);
  expect(follow('aaaaaaa', long).state).toBe('same');
  const changed = paragraphs.with(1, {
    anchor: 'ddddddd',
    text: '主讲的老船长从认旗号讲起，讲到怎样看懂一张配载图；课后，围着他的人到十点才散。',
  });
  expect(follow('aaaaaaa', long, changed)).toMatchObject({
    state: 'changed',
    now: changed
      .map(({ text }) => text)
      .join('')
      .slice(0, -1),
  });
});

test('new paragraphs, other punctuation and another anchor do not matter', () => {
  const now = [
    { anchor: 'eeeeeee', text: '（更新）' },
    { anchor: 'fffffff', text: '昨晚七点,夜校 第一课,在旧码头的仓库里开讲!' },
    ...paragraphs.slice(1, 2),
  ];
  expect(follow('aaaaaaa', '夜校第一课在旧码头', now)).toEqual({
    state: 'same',
    stretches: [{ paragraph: 1, from: 5, to: 16 }],
    now: '夜校 第一课,在旧码头',
  });
});

test('where the text was corrected since, the passage is found with its new words', () => {
  const now = paragraphs.with(1, {
    anchor: 'ddddddd',
    text: '主讲的老船长从认旗号讲起，讲到怎样看懂一张配载图；课后，围着他的人到十点才散。',
  });
  expect(follow('bbbbbbb', '老船长从认灯号讲起', now)).toEqual({
    state: 'changed',
    stretches: [{ paragraph: 1, from: 3, to: 12 }],
    now: '老船长从认旗号讲起',
  });
});

test('a passage that is gone is said to be gone', () => {
  expect(follow('bbbbbbb', '围着他的人到十点才散', paragraphs.slice(0, 1))).toEqual({
    state: 'gone',
    stretches: [],
    now: '',
  });
});

test.each([
  ['', ''],
  ['?quote=', '#p-aaaaaaa'],
  ['?quote=x', '#p-aaaaaaa'],
  ['?quote=x&sum=%3Cscript%3E', '#p-aaaaaaa'],
  [`?quote=${'x'.repeat(1001)}&sum=000000`, ''],
])('%j with %j carries no quote', (search, hash) => {
  expect(parseQuoteLink(search, hash)).toBeNull();
});

test('a quote of marks alone, or of one letter, is answered without harm', () => {
  expect(follow('aaaaaaa', '……').state).toBe('gone');
  expect(follow('aaaaaaa', '课').state).toBe('same');
});

test('hyphens and commas of the words do not break the text directive', () => {
  const link = formatQuoteLink(article, 'aaaaaaa', 'a-b, c&d');
  expect(link.slice(link.indexOf(':~:'))).toBe(':~:text=a%2Db%2C%20c%26d');
});
