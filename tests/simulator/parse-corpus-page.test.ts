import { describe, expect, test } from 'vitest';
import { parseCorpusPage } from '../../scripts/simulator/parse-corpus-page.ts';
import { ExpectedError } from '../../src/model/expected-error.ts';

const brief = `
  - key: k1
    kind: brief
    headline: 渡口修起候船亭
    opening: 本报讯
    paragraphs: [渡口的候船亭修好了。]
    topics: [职工服务]`;
const page = (articles: string, more = '') =>
  `paper: qiming\nissued: 2024-04-12\npage: "06"\n${more}articles:${articles}\n`;

test('what a writer leaves out is empty', () => {
  expect(parseCorpusPage(page(brief), 'a.yml').articles[0]).toMatchObject({
    kicker: null,
    byline: { reporters: [], correspondents: [], authors: [], photographers: [], agency: null },
    dateline: null,
    captions: [],
    regions: [],
    year: null,
  });
});

describe('a corpus page is refused', () => {
  test.each([
    ['that is not YAML', 'a: [', 'the corpus page is not YAML'],
    ['that is empty', '', 'expected object'],
    ['with an unknown field', page(brief, 'colour: red\n'), 'Unrecognized key: "colour"'],
    ['with a day that does not exist', page(brief).replace('04-12', '02-30'), 'at issued'],
    ['with one key twice', page(brief + brief), 'expected unique keys'],
    [
      'with a banner over a stranger',
      page(brief, 'banner: { text: 春汛, over: [k1, k9] }\n'),
      'expected keys of this page, found k9',
    ],
    ['with a photo without a caption', page(brief.replace('brief', 'photo')), 'expected a caption'],
    [
      'with a subhead after the last paragraph',
      page(`${brief}\n    subheads: [{ text: 候船, before_paragraph: 1 }]`),
      'before a paragraph that exists',
    ],
    [
      'with a 电头 without its place',
      page(brief.replace('本报讯', '电头')),
      'at articles[0].dateline',
    ],
    ['with an article without a topic', page(brief.replace('[职工服务]', '[]')), 'topics'],
  ])('%s', (_, text, message) => {
    expect(() => parseCorpusPage(text, 'a.yml')).toThrow(ExpectedError);
    expect(() => parseCorpusPage(text, 'a.yml')).toThrow(message);
  });
});
