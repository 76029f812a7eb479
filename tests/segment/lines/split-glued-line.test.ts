import { expect, it } from 'vitest';
import { splitGluedLine } from '../../../src/segment/lines/split-glued-line.ts';

const split = (line: string) => {
  const cuts = [0, ...splitGluedLine(line), line.length];
  return cuts.slice(1).map((to, i) => line.slice(cuts[i], to));
};

it.each([
  [
    '旧食堂办起焊工夜校本报讯（记者周启）近日，',
    ['旧食堂办起焊工夜校', '本报讯（记者周启）近日，'],
  ],
  ['一个渡口 本报记者 方远', ['一个渡口 ', '本报记者 方远']],
  ['阅读提示：临川造船厂把旧食堂改成了夜校。', ['阅读提示：', '临川造船厂把旧食堂改成了夜校。']],
  [
    '临川造船厂把旧食堂改成了夜校。 本报通讯员 韩露 摄',
    ['临川造船厂把旧食堂改成了夜校。 本报通讯员 韩露 摄'],
  ],
  ['', ['']],
])('splits %j', (line, parts) => {
  expect(split(line)).toEqual(parts);
});
