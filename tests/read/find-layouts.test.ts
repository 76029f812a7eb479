import { expect, test } from 'vitest';
import { findLayouts } from '../../src/read/layout/find-layouts.ts';

const wrapped = [
  '昨日，启明市机床厂工会为夜班',
  '职工送去热饭。班组长说，饭是',
  '热的，心也是热的，干活更有劲',
  '头。食堂从此不打烊，夜班职工',
  '随到随吃，工会还在车间门口放',
  '了微波炉和热水桶。',
];
const whole =
  '昨日，启明市机床厂工会为夜班职工送去热饭，班组长说饭是热的，心也是热的，干活更有劲头，食堂从此不打烊，来吃饭的人一个月里翻了一番。';
const cut =
  '夜班职工随到随吃，工会还在车间门口放了微波炉和热水桶，来吃饭的人一个月里翻了一番，连邻近的几家厂子也派人来看，想照样办一个';
const layouts = (lines: string[]) =>
  findLayouts(lines).map(({ lines: [from, to], layout }) => `${from}-${to} ${layout}`);

test.each([
  ['lines wrapped in a column', wrapped, ['1-6 pdf-wrapped']],
  [
    'wrapped lines parted by blank ones',
    wrapped.flatMap((line) => [line, '']),
    ['1-12 pdf-wrapped'],
  ],
  ['paragraphs that are cut', ['夜班有热饭', whole, cut, whole, cut], ['1-5 ocr-paragraphs']],
  ['whole paragraphs', ['夜班有热饭', '', whole, '', whole, ''], ['1-6 clean']],
  [
    'a patch of OCR within a PDF layer',
    [...wrapped, ...wrapped, '', whole, cut, whole, cut, '', ...wrapped, ...wrapped],
    ['1-13 pdf-wrapped', '14-18 ocr-paragraphs', '19-30 pdf-wrapped'],
  ],
  ['one line', [whole], ['1-1 clean']],
])('%s', (_, lines, expected) => {
  expect(layouts(lines)).toEqual(expected);
});

test('each stretch says what shows its layout', () => {
  expect(
    findLayouts([...wrapped, ...wrapped, whole, cut, cut]).map(({ evidence }) => evidence),
  ).toEqual([
    'lines of about 14 characters, 83 % of them end within a sentence',
    'a paragraph a line, 61 characters as a rule, 2 of 3 cut within a sentence',
  ]);
});

test('a headline within a column does not part it', () => {
  expect(
    layouts([...wrapped, '热饭', '机床厂工会为夜班职工办实事，食堂从此不打烊', ...wrapped]),
  ).toEqual(['1-14 pdf-wrapped']);
});
