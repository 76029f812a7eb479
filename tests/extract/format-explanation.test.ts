import { expect, test } from 'vitest';
import type { Extracted } from '../../scripts/extract/extracted.ts';
import { formatExplanation } from '../../scripts/extract/format-explanation.ts';
import { parsePage } from '../read/source-file.ts';

const byline = { reporters: [], correspondents: [], authors: [], photographers: [], agency: null };
const extracted: Extracted = {
  page: parsePage('夜班有热饭\n\n本报讯 昨日，机床厂\n工会送饭。\n广\u001b告\n'),
  articles: [
    {
      key: 'a1',
      kind: 'news',
      series: null,
      kicker: null,
      headline: '夜班有热饭',
      subtitle: null,
      lead: null,
      byline,
      dateline: { place: null, date: null },
      paragraphs: [{ text: '本报讯 昨日，机床厂工会送饭。', lines: [[3, 4]] }],
      subheads: [],
      captions: [],
      truncated: false,
      lines: [[1, 4]],
      quality: { confidence: 0.7, reasons: ['the headline may be a subhead'], suspects: [] },
      corrections: [],
    },
  ],
  facts: [],
  pieces: [
    {
      role: 'headline',
      article: 'a1',
      lines: [1, 1],
      text: '夜班有热饭',
      confidence: 0.82,
      evidence: ['short', 'shares 夜班'],
    },
    {
      role: 'body',
      article: 'a1',
      lines: [3, 4],
      text: '本报讯 昨日，机床厂\n工会送饭。',
      confidence: 0.95,
      evidence: ['本报讯'],
    },
    { role: 'furniture', article: null, lines: [5, 5], text: '广\u001b告', why: 'advertisement' },
  ],
  findings: [{ where: 'page.txt:5', message: 'U+001B, control character, once, line 5; kept' }],
};

test('a page is explained line by line, then its articles, then what to look at', () => {
  expect(formatExplanation(extracted, { columns: 80, isColoured: false })).toBe(`\
page.txt: utf-8, pdf-wrapped
  lines 1–5: pdf-wrapped: lines of about 5 characters, 75 % of them end within a sentence

line role      of  sure text                            why
── a1 夜班有热饭 (news) ────────────────────────────────────────────────────────
   1 headline  a1  0.82 夜班有热饭                      short · shares 夜班
   3 body      a1  0.95 本报讯 昨日，机床厂             本报讯
   4 │         a1       工会送饭。
   5 furniture –        广‹1b›告                        advertisement

articles: 1, to look at: 1
a1   0.70 news      夜班有热饭
     look at this: the headline may be a subhead

findings:
  page.txt:5: U+001B, control character, once, line 5; kept`);
});

test.each([80, 100, 120])('no line is wider than the %i columns of its terminal', (columns) => {
  const long = {
    ...extracted,
    pieces: extracted.pieces.map((piece) => ({ ...piece, text: piece.text.repeat(40) })),
  };
  const rows = formatExplanation(long, { columns, isColoured: false }).split('\n');
  const table = rows.slice(
    rows.findIndex((row) => row.startsWith('line')),
    rows.indexOf('', 4),
  );
  for (const row of table) {
    const wide = row.match(/[\u2e80-\uffe6]/gu)?.length ?? 0;
    expect([...row].length + wide).toBeLessThanOrEqual(columns);
  }
});

test('colour is used on request only', () => {
  expect(formatExplanation(extracted, { columns: 80, isColoured: true })).toContain('\u001b[36m');
  expect(formatExplanation(extracted, { columns: 80, isColoured: false })).not.toContain('\u001b');
});
