import { describe, expect, it } from 'vitest';
import { furniture } from '../../../src/segment/cues/furniture.ts';

const whyOf = (line: string) => furniture.find(({ pattern }) => pattern.test(line))?.why;

describe('furniture', () => {
  it.each([
    ['5 2020年3月2日 星期一 责任编辑：韩露 版式：方远 地方新闻', 'the head of the page'],
    ['2020年3月2日 星期一 周末 7', 'the head of the page'],
    ['启明在线 B02版 要闻', 'the head of the page'],
    ['渡口添了救生屋 >>> 3版', 'an entry of the contents'],
    ['云山果园的一天……4版', 'an entry of the contents'],
    ['本报社址：临川市东门路8号 邮编：100000 电话：65550000 零售每份1.50元', 'the imprint'],
    ['新闻热线010—6550001', 'how to reach the desk'],
    ['E—mail：xw@example.cn', 'how to reach the desk'],
    ['统一刊号：CN00—0000 邮发代号：1—00', 'the imprint'],
  ])('%s', (line, why) => {
    expect(whyOf(line)).toBe(why);
  });

  it.each([
    '2020年3月2日 青河渡口 夜校开课了',
    '夜校的课表贴在4版',
    '渡口添了救生屋',
    '社址搬到东门路以后，电话没有变。',
  ])('is not: %s', (line) => {
    expect(whyOf(line)).toBeUndefined();
  });
});
