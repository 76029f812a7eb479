import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { cutArticle } from '../../src/model/cut-article.ts';
import { sourcePage } from '../../src/model/source-page.ts';
import { parseReadyArticles } from '../../src/read/parse-ready-articles.ts';
import { noIssue } from './source-file.ts';

const path = 'content/sources/archive.jsonl';
const parse = (text: string, encoding = 'utf-8') =>
  parseReadyArticles({
    path,
    address: 'archive',
    bytes: iconv.encode(text, encoding),
    issue: noIssue,
  });

test('a record becomes an article on its line, blank lines skipped', () => {
  const { page, articles } = parse(
    `${JSON.stringify({
      id: 'cms-1',
      headline: ' 夜班有热饭 ',
      kicker: '',
      lead: null,
      text: '昨日，机床厂工会\n为夜班送饭。\n \n\n用 Wi-Fi\nrouter 报名。\r\n\r\n\u3000\u3000完。',
      byline: { reporters: ['沈一川'] },
      date: '2024-04-12',
      topics: ['职工服务'],
    })}\r\n\n${JSON.stringify({ headline: '图片', paragraphs: [], captions: ['职工在领饭。'] })}\n`,
  );
  expect(articles[0]).toEqual({
    key: 'a1',
    kind: 'news',
    series: null,
    kicker: null,
    headline: '夜班有热饭',
    subtitle: null,
    lead: null,
    byline: {
      reporters: ['沈一川'],
      correspondents: [],
      authors: [],
      photographers: [],
      agency: null,
    },
    dateline: { place: null, date: null },
    paragraphs: [
      { text: '昨日，机床厂工会为夜班送饭。', lines: [[1, 1]] },
      { text: '用 Wi-Fi router 报名。', lines: [[1, 1]] },
      { text: '完。', lines: [[1, 1]] },
    ],
    subheads: [],
    captions: [],
    truncated: false,
    lines: [[1, 1]],
    quality: { confidence: 1, reasons: [], suspects: [] },
    corrections: [],
    given: { id: 'cms-1', date: '2024-04-12', topics: ['职工服务'] },
  });
  expect(articles[1]).toMatchObject({ key: 'a2', kind: 'photo', lines: [[3, 3]] });
  expect(page.lines).toHaveLength(3);
  expect(sourcePage.parse(page)).toEqual(page);
  for (const article of articles) expect(cutArticle.parse(article)).toEqual(article);
});

test('records may be written in any encoding, and hold any line end within their strings', () => {
  const line = JSON.stringify({
    headline: '热饭',
    paragraphs: ['甲\u2028乙，工会为夜班职工送去热饭。'],
  });
  for (const encoding of ['utf-8', 'utf16-le', 'gb18030']) {
    const { articles } = parse(`${line}\n${line}\n`, encoding);
    expect(articles.map(({ lines }) => lines)).toEqual([[[1, 1]], [[2, 2]]]);
  }
});

test('what a record does not say is read in its words', () => {
  const named = {
    reporters: ['甲'],
    correspondents: [],
    authors: [],
    photographers: [],
    agency: null,
  };
  const bytes = Buffer.from(
    '{"headline":"一","text":"本报讯（记者甲）昨日。"}\n{"headline":"二","text":"本报讯。","byline":{}}\n',
  );
  const { articles } = parseReadyArticles({ path, address: 'a', bytes, issue: noIssue }, () => ({
    byline: named,
    dateline: { place: '启明', date: '12-19' },
  }));
  expect(articles.map(({ byline }) => byline.reporters)).toEqual([['甲'], []]);
  expect(articles[0]?.dateline).toEqual({ place: '启明', date: '12-19' });
});

test('half a character left by a cut string becomes the sign of a lost one', () => {
  const { articles } = parse('{"headline":"热\\ud83d","text":"饭\\ud83c\\udf5a"}\n');
  expect(articles[0]?.headline).toBe('热\ufffd');
  expect(articles[0]?.paragraphs[0]?.text).toBe('饭🍚');
});

const good = '{"headline":"一","text":"二"}';
test.each([
  ['{"headline":"一","txt":"二"}', `${path}:2: unknown field "txt". Did you mean "text"?`],
  [
    '{"headline":"一","text":"二","byline":{"reporter":["甲"]}}',
    `${path}:2: unknown field "reporter". Did you mean "reporters"?`,
  ],
  ['{"title":"一","text":"二"}', `${path}:2: unknown field "title". Did you mean "headline"?`],
  ['{"headline":"一","text":"二","zzz":1}', `unknown field "zzz". Known fields: id, date, page,`],
  ['{"headline":"一"}', `${path}:2: this cannot be read: expected either "paragraphs" or "text"`],
  ['{"headline":"一","text":"二","paragraphs":["三"]}', 'expected either "paragraphs" or "text"'],
  ['{"text":"二"}', `${path}:2: "headline" is missing: expected text.`],
  ['{"headline":" ","text":"二"}', `${path}:2: the article has no headline`],
  ['{"headline":"一","text":" \\n "}', `${path}:2: the article has no text`],
  [
    '{"headline":"一","text":"二","date":"2024-13-01"}',
    `${path}:2: "date" cannot be read: expected a date of the calendar as YYYY-MM-DD, found "2024-13-01".`,
  ],
  ['{"headline":"一","text":"二","kind":"newz"}', 'found "newz". Did you mean "news"?'],
  ['{"headline":"一","text":"二","page":6}', '"page" cannot be read: expected text, found 6.'],
  [
    '{"headline":"一","paragraphs":["二",3]}',
    '"paragraphs[2]" cannot be read: expected text, found 3.',
  ],
  [
    '{"headline":"一","text":}',
    `${path}:2: this is no JSON at column 24: expected one whole object a line`,
  ],
  ['{"headline":"一","text":"二"', 'at column 27: expected one whole object a line'],
  ['{', 'found the end of the line. Write each record on a line of its own.'],
  ['[]', `${path}:2: this cannot be read: expected named fields, found an empty list.`],
  ['null', `${path}:2: this cannot be read: expected named fields, found nothing.`],
  ['"x"', 'expected named fields, found "x".'],
])('%s is refused by line', (line, message) => {
  expect(() => parse(`${good}\n${line}\n`)).toThrow(message);
});

test('the same id twice in a file is refused, both lines named', () => {
  const record = '{"id":"n7","headline":"一","text":"二"}';
  expect(() => parse(`${record}\n${good}\n${record}\n`)).toThrow(
    `${path}:3: the id "n7" stands twice in this file: found it already at line 1. ` +
      'Remove one of the two records, or give them ids of their own.',
  );
});

test('a file without records is refused', () => {
  expect(() => parse('\n\n')).toThrow(`${path}: the source holds nothing but white space`);
});
