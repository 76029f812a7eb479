import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentPage } from '../../src/segment/segment-page.ts';
import { pageOf } from './page-of.ts';

const scraps = [
  '本报讯（记者周启 通讯员韩露）近日，临川造船厂工会',
  '本报记者 方远',
  '旧食堂办起焊工夜校',
  '阅读提示',
  '夜',
  '渡 口 夜 话',
  '▲图为焊工在上课。 韩露 摄',
  '课程从识图讲到机器人编程，全部免费。',
  '责任编辑：周启',
  '广 告',
  '（作者单位：临川造船厂）',
  '2024年3月5日 星期二 晴',
  '夜校设在厂区东门旁的旧食堂，每周二、周四晚上开课，三百名焊工报了名，一学期四十课时，由老师傅轮流来教。',
];
const line = fc.oneof(
  fc.constantFrom(...scraps),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u3000',
    '，',
    '。。。',
    '12',
    '\ud800',
    '\u0000',
    '\u200b',
    '本報訊（記者趙強）這個國家',
  ),
);
const printed = (text: string) => text.replace(/\s+/gu, '');

it('keeps every printed character of whatever it is given in exactly one piece', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const page = pageOf(lines.join('\n'));
      const { pieces, articles } = segmentPage(page, null);
      expect(pieces.map((piece) => printed(piece.text)).join('')).toBe(
        printed(page.lines.join('')),
      );
      const keys = new Set(articles.map((article) => article.key));
      for (const piece of pieces) {
        if (piece.article === null) expect(piece.why).toBeTruthy();
        else expect(keys.has(piece.article)).toBe(true);
      }
    }),
    { numRuns: 150, seed: 5 },
  );
});
