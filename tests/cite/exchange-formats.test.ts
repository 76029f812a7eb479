import { expect, test } from 'vitest';
import { formatBibtex } from '../../src/cite/format-bibtex.ts';
import { formatRis } from '../../src/cite/format-ris.ts';
import { makeCslItem } from '../../src/cite/make-csl-item.ts';
import { referenceOf } from './make-reference-for-test.ts';

const full = referenceOf({
  title: '“夜校”开课 100% 免费 & {首期}',
  names: ['江晓岚', '阿依古丽·买买提'],
  paper: '启明日报',
  place: '北京',
  publisher: '启明日报社',
  issn: '1234-567X',
  date: '2024-04-12',
  page: '6',
  section: '夜班手记',
  url: 'https://archive.example.org/a/m84fdc75p0/',
  archive: '启明远川新闻档案',
});
const inferred = referenceOf({
  names: ['江晓岚'],
  paper: '启明日报',
  date: '2024-04',
  isInferred: true,
});

test('BibTeX keeps names whole and escapes what TeX would read', () => {
  expect(formatBibtex(full)).toBe(`@article{pm2024-m84fdc75p0,
  author       = {{江晓岚} and {阿依古丽·买买提}},
  title        = {{“夜校”开课 100\\% 免费 \\& \\{首期\\}}},
  journal      = {启明日报},
  entrysubtype = {newspaper},
  year         = {2024},
  month        = {4},
  date         = {2024-04-12},
  pages        = {6},
  publisher    = {启明日报社},
  address      = {北京},
  issn         = {1234-567X},
  url          = {https://archive.example.org/a/m84fdc75p0/},
  langid       = {chinese},
}
`);
});

test('BibTeX marks an inferred date as the GB/T 7714 styles and biblatex do', () => {
  expect(formatBibtex(inferred)).toContain(
    '  year         = {[2024]},\n  month        = {4},\n  date         = {2024-04~},\n',
  );
  expect(formatBibtex(inferred)).toContain('  note         = {日期为推定},\n');
});

test('RIS takes a newspaper article with each name on a line of its own', () => {
  expect(formatRis(full).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - m84fdc75p0',
    'TI  - “夜校”开课 100% 免费 & {首期}',
    'AU  - 江晓岚',
    'AU  - 阿依古丽·买买提',
    'T2  - 启明日报',
    'PY  - 2024',
    'DA  - 2024/04/12/',
    'SP  - 6',
    'PB  - 启明日报社',
    'CY  - 北京',
    'SN  - 1234-567X',
    'UR  - https://archive.example.org/a/m84fdc75p0/',
    'DP  - 启明远川新闻档案',
    'LA  - zh',
    'ER  - ',
    '',
  ]);
  expect(formatRis(inferred)).toContain('\r\nDA  - 2024/04//ca.\r\n');
});

test('a line break in a headline breaks no line of RIS or BibTeX', () => {
  const broken = referenceOf({ title: '夜校\nER  - \n开课', names: ['江\n晓岚'] });
  expect(formatRis(broken).match(/^ER/gm)).toHaveLength(1);
  expect(formatBibtex(broken)).toContain('title        = {{夜校 ER - 开课}}');
});

test('CSL-JSON is a newspaper article with literal names', () => {
  expect(makeCslItem(full)).toEqual({
    id: 'm84fdc75p0',
    type: 'article-newspaper',
    title: '“夜校”开课 100% 免费 & {首期}',
    author: [{ literal: '江晓岚' }, { literal: '阿依古丽·买买提' }],
    'container-title': '启明日报',
    issued: { 'date-parts': [[2024, 4, 12]] },
    page: '6',
    section: '夜班手记',
    publisher: '启明日报社',
    'publisher-place': '北京',
    ISSN: '1234-567X',
    URL: 'https://archive.example.org/a/m84fdc75p0/',
    source: '启明远川新闻档案',
    language: 'zh-CN',
  });
  expect(makeCslItem(inferred)).toMatchObject({
    issued: { 'date-parts': [[2024, 4]], circa: true },
  });
  expect(makeCslItem(referenceOf({}))).toEqual({
    id: 'm84fdc75p0',
    type: 'article-newspaper',
    title: '夜校开课',
    language: 'zh-CN',
  });
});
