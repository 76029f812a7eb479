import { describe, expect, test } from 'vitest';
import { wrapText } from '../../../scripts/simulator/pdf/wrap-text.ts';
import { seedRandom } from '../../../scripts/simulator/seed-random.ts';

const wrap = (text: string, width: number, more = {}) =>
  wrapText(text, {
    widthOf: () => width,
    indent: 0,
    random: seedRandom('wrap'),
    breakNumbers: 0,
    ...more,
  });

describe('wrapText', () => {
  test('fills lines to the width of the column', () => {
    expect(wrap('渡口的灯先亮了等船的工人把保温桶放在长椅上', 8)).toEqual([
      '渡口的灯先亮了等',
      '船的工人把保温桶',
      '放在长椅上',
    ]);
  });

  test('leaves room for the indent of the first line', () => {
    expect(wrap('渡口的灯先亮了等船', 6, { indent: 2 })).toEqual(['渡口的灯', '先亮了等船']);
  });

  test('counts a digit as half a character and keeps a number whole', () => {
    expect(wrap('全年收到订单3600份', 7)).toEqual(['全年收到订单', '3600份']);
    expect(wrap('全年收到订单3600份', 8)).toEqual(['全年收到订单3600', '份']);
  });

  test('breaks a number where it is told to', () => {
    expect(wrap('全年收到订单3600份', 7, { breakNumbers: 1 })).toEqual(['全年收到订单36', '00份']);
  });

  test('begins no line with a closing mark and ends none with an opening one', () => {
    const text = '有人说“路灯不亮，我不走”，说完就坐下了。第二天“椅子会”开张。'.repeat(20);
    for (const width of [8, 9, 10, 11, 12, 13]) {
      for (const line of wrap(text, width)) {
        expect(line).not.toMatch(/^[，。、；：？！”]/u);
        expect(line).not.toMatch(/[“（《]$/u);
      }
    }
  });

  test('follows a column that changes its width', () => {
    const widths = [4, 4, 6];
    const lines = wrap('一二三四五六七八九十甲乙丙丁', 0, {
      widthOf: (line: number) => widths[line] ?? 6,
    });
    expect(lines).toEqual(['一二三四', '五六七八', '九十甲乙丙丁']);
  });

  test('loses no character', () => {
    const text = '2023年，APP上的5G+订单达到1.6万件，其中30%来自外地（含港澳）。';
    for (let width = 4; width < 30; width++) {
      expect(wrap(text, width, { breakNumbers: 0.5 }).join('')).toBe(text);
    }
  });

  test('makes no line of an empty text', () => {
    expect(wrap('', 10)).toEqual([]);
  });
});
