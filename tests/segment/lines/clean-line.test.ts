import { expect, it } from 'vitest';
import { cleanLine } from '../../../src/segment/lines/clean-line.ts';

it.each([
  ['渡 口 夜 话', '渡口夜话', true],
  ['设 者 。 全 市 各 级 工 会 开 展 了', '设者。全市各级工会开展了', true],
  ['　　本报讯 （记者周启）', '本报讯（记者周启）', false],
  ['投入 3.7 亿元，建成 12 个', '投入3.7亿元，建成12个', false],
  ['早班船开 了三十年  渡口换了名字', '早班船开 了三十年 渡口换了名字', false],
  ['夜　校　开　课', '夜校开课', true],
  ['青 河　夜 校 开 课', '青河 夜校开课', true],
  ['用 Open Source 写成', '用Open Source写成', false],
])('cleans %j', (raw, text, spaced) => {
  expect(cleanLine(raw)).toEqual({ text, spaced });
});
