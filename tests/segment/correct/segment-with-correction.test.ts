import { expect, test } from 'vitest';
import { segmentation } from '../../../src/model/segmentation.ts';
import { segmentPage } from '../../../src/segment/segment-page.ts';
import { pageOf } from '../page-of.ts';

const text = [
  '旧食堂办起焊工夜校',
  '本报讯（记者周启）近日，临川造船厂工会为三百名焊工开办了夜校，课程全部免费，学完发证。',
  '夜校设在厂区东门旁的旧食堂，每周二、周四晚上开课，一学期四十课时，教材由厂里统一印发。',
].join('\n\n');

test('a page is cut as the editor decided, and its pieces show what was printed', () => {
  const corrected = segmentPage(pageOf(text), {
    steps: [
      {
        do: 'replace',
        at: { line: 3, has: '三百名' },
        text: '三百名',
        by: '二百名',
        date: '2024-05-01',
      },
      { do: 'drop', lines: { from: { line: 5, has: '夜校' }, to: { line: 5, has: '夜校' } } },
    ],
  });
  expect(segmentation.parse(corrected)).toEqual(corrected);
  expect(corrected.articles.map(({ paragraphs }) => paragraphs.map((p) => p.text))).toEqual([
    ['本报讯（记者周启）近日，临川造船厂工会为二百名焊工开办了夜校，课程全部免费，学完发证。'],
  ]);
  expect(corrected.articles[0]?.corrections.map(({ what }) => what)).toEqual([
    '“三百名”更正为“二百名”（原文第3行）',
    '略去原文第5行',
  ]);
  expect(corrected.pieces.map((piece) => piece.text).join('')).toBe(text.replaceAll('\n', ''));
  expect(corrected.pieces.at(-1)).toMatchObject({
    role: 'unplaced',
    article: null,
    why: 'left out by an editor',
  });
});
