import { expect, test } from 'vitest';
import {
  type CitationStyle,
  citationStyles,
  citeReference,
} from '../../src/cite/cite-reference.ts';
import { type CitableArticle, makeReference } from '../../src/cite/make-reference.ts';
import { runsToText } from '../../src/cite/runs-to-text.ts';

const article: CitableArticle = {
  id: 'm84fdc75p0',
  kind: 'news',
  headline: '“夜校”开课 码头亮灯',
  subtitle: '——三百名装卸工报名',
  lead: null,
  paragraphs: [],
  captions: [],
  series: '夜班手记',
  byline: {
    reporters: ['江晓岚', '阿依古丽·买买提'],
    correspondents: ['江晓岚', '欧阳文远'],
    authors: [],
    photographers: ['马骏'],
    agency: null,
  },
  date: { value: '2024-04-12', precision: 'day', basis: 'issue', evidence: '' },
  source: {
    address: 'qiming/2024-04-12/06',
    path: 'content/sources/qiming/2024-04-12/06.txt',
    encoding: 'utf-8',
    layout: 'clean',
    checksum: '',
    issue: {
      paper: 'qiming',
      issued: '2024-04-12',
      page: '06',
      edition: null,
      url: null,
      rights: null,
    },
    lines: [],
    converter: '0.1.0',
  },
};
const context = {
  url: 'https://archive.example.org/a/m84fdc75p0/',
  archive: '启明远川新闻档案',
  paper: {
    name: '启明日报',
    en: 'Qiming Daily',
    place: '北京',
    publisher: '启明日报社',
    issn: null,
  },
};
const cite = (style: CitationStyle, more: Partial<CitableArticle> = {}, accessed?: string) =>
  runsToText(citeReference(makeReference({ ...article, ...more }, context), style, accessed));

test.each<[CitationStyle, string]>([
  [
    'gb-t-7714-2025',
    '江晓岚，阿依古丽·买买提，欧阳文远. “夜校”开课 码头亮灯：三百名装卸工报名[N/OL]. ' +
      '启明日报，2024-04-12（6）. https://archive.example.org/a/m84fdc75p0/.',
  ],
  [
    'gb-t-7714-2015',
    '江晓岚, 阿依古丽·买买提, 欧阳文远. “夜校”开课 码头亮灯：三百名装卸工报名[N/OL]. ' +
      '启明日报, 2024-04-12(6)[2026-08-01]. https://archive.example.org/a/m84fdc75p0/.',
  ],
  [
    'apa',
    '江晓岚, 阿依古丽·买买提, & 欧阳文远. (2024, April 12). “夜校”开课 码头亮灯：三百名装卸工报名. ' +
      '启明日报, 6. https://archive.example.org/a/m84fdc75p0/',
  ],
  [
    'mla',
    '江晓岚, et al. “‘夜校’开课 码头亮灯：三百名装卸工报名.” 启明日报, 12 Apr. 2024, p. 6. ' +
      '启明远川新闻档案, https://archive.example.org/a/m84fdc75p0/.',
  ],
  [
    'chicago-note',
    '江晓岚 et al., “‘夜校’开课 码头亮灯：三百名装卸工报名,” 启明日报, April 12, 2024, 6, ' +
      'https://archive.example.org/a/m84fdc75p0/.',
  ],
  [
    'chicago-17-note',
    '江晓岚, 阿依古丽·买买提, and 欧阳文远, “‘夜校’开课 码头亮灯：三百名装卸工报名,” 启明日报, ' +
      'April 12, 2024, 6, https://archive.example.org/a/m84fdc75p0/.',
  ],
  [
    'chicago-bibliography',
    '江晓岚, 阿依古丽·买买提, and 欧阳文远. “‘夜校’开课 码头亮灯：三百名装卸工报名.” 启明日报, ' +
      'April 12, 2024. https://archive.example.org/a/m84fdc75p0/.',
  ],
  [
    'chicago-author-date',
    '江晓岚, 阿依古丽·买买提, and 欧阳文远. 2024. “‘夜校’开课 码头亮灯：三百名装卸工报名.” ' +
      '启明日报, April 12. https://archive.example.org/a/m84fdc75p0/.',
  ],
])('%s: newspaper, date, page, names whole and each once', (style, expected) => {
  expect(cite(style, {}, '2026-08-01')).toBe(expected);
});

test.each<[CitationStyle, string]>([
  ['gb-t-7714-2025', '启明日报，[2024-04]（6）.'],
  ['gb-t-7714-2015', '启明日报, [2024-04](6).'],
  ['apa', '(ca. 2024, April).'],
  ['mla', '启明日报, [circa Apr. 2024], p. 6.'],
  ['chicago-note', '启明日报, [April 2024?], 6,'],
  ['chicago-bibliography', '启明日报, [April 2024?].'],
  ['chicago-author-date', '[2024?]. “'],
])('%s marks an inferred date', (style, expected) => {
  const date = { value: '2024-04', precision: 'month', basis: 'text', evidence: '' } as const;
  expect(cite(style, { date })).toContain(expected);
});

test.each<[CitationStyle, string]>([
  ['gb-t-7714-2025', '启明日报（6）. https'],
  ['apa', '(n.d.).'],
  ['mla', '启明日报, p. 6. 启明'],
  ['chicago-note', '启明日报, 6, https'],
  ['chicago-bibliography', '启明日报. https'],
  ['chicago-author-date', '欧阳文远. n.d. “'],
])('%s cites an article without a date', (style, expected) => {
  const date = { value: null, precision: 'unknown', basis: 'text', evidence: '' } as const;
  expect(cite(style, { date })).toContain(expected);
});

const unsigned = { ...article.byline, reporters: [], correspondents: [], photographers: [] };

test.each<[CitationStyle, string]>([
  ['gb-t-7714-2025', '“夜校”开课'],
  ['apa', '“夜校”开课 码头亮灯：三百名装卸工报名. (2024, April 12). 启明日报, 6.'],
  ['mla', '“‘夜校’开课 码头亮灯：三百名装卸工报名.” 启明日报,'],
  ['chicago-note', '“‘夜校’开课 码头亮灯：三百名装卸工报名,” 启明日报,'],
  [
    'chicago-bibliography',
    '启明日报. “‘夜校’开课 码头亮灯：三百名装卸工报名.” April 12, 2024. https',
  ],
  ['chicago-author-date', '启明日报. 2024. “‘夜校’开课'],
])('%s begins an unsigned article as its style does', (style, expected) => {
  expect(cite(style, { byline: unsigned }).startsWith(expected)).toBe(true);
});

test('a picture is cited by its photographer, agency copy by the agency', () => {
  const byPhoto = { ...unsigned, photographers: ['马骏'] };
  expect(cite('gb-t-7714-2025', { kind: 'photo', byline: byPhoto })).toMatch(/^马骏\. /);
  const byAgency = { ...unsigned, agency: '新华社' };
  expect(cite('gb-t-7714-2025', { byline: byAgency })).toMatch(/^新华社\. /);
});

test('an article without a headline is called by its first words, in brackets', () => {
  const captions = ['四月十二日，装卸工在由旧仓库改成的教室里听第一课。马骏 摄'];
  expect(cite('gb-t-7714-2025', { headline: ' ', captions })).toContain(
    '[四月十二日，装卸工在由旧仓库改成的教室里……][N/OL]',
  );
  expect(cite('apa', { headline: '', captions: [] })).toContain('[无题]');
});

test('no style leaves doubled or lost marks, whatever is known of an article', () => {
  const dates = [
    article.date,
    { value: '2024', precision: 'year', basis: 'page', evidence: '' },
    { value: null, precision: 'unknown', basis: 'text', evidence: '' },
  ] as const;
  for (const style of Object.keys(citationStyles) as CitationStyle[]) {
    for (const date of dates) {
      for (const byline of [article.byline, unsigned]) {
        for (const headline of ['夜校开课', '夜校开课？', '夜校开课……', '“夜校”']) {
          for (const paper of [context.paper, null]) {
            for (const page of ['06', null]) {
              const source = {
                ...article.source,
                issue: { ...article.source.issue, page, paper: paper && 'qiming' },
              };
              const reference = makeReference(
                { ...article, headline, subtitle: null, date, byline, source },
                { ...context, paper },
              );
              const text = runsToText(citeReference(reference, style));
              expect(text).not.toMatch(
                /\s\s|(?<!et al)[,.，] ?[,，]|\.\.(?! \.)|, \.|^\s|\s$|null|undefined/,
              );
              expect(text).toContain(headline.replace(/“/g, '').slice(0, 2));
            }
          }
        }
      }
    }
  }
});
