import { expect, it } from 'vitest';
import { fillLooseCosts } from '../../../src/segment/cues/loose-costs.ts';
import { findTraits } from '../../../src/segment/cues/traits.ts';
import { findAtoms } from '../../../src/segment/lines/find-atoms.ts';

/** How much dearer a line between two others is as a headline than as a text that goes on. */
const headOverPart = (before: string, text: string, after: string) => {
  const [a, b, c] = findAtoms([before, text, after]);
  if (b === undefined) throw new Error('expected a line');
  const line = findTraits(b, a, c);
  const [head, part] = [new Float64Array(1), new Float64Array(1)];
  fillLooseCosts(line, ['head'], head);
  fillLooseCosts(line, ['part'], part);
  return (head[0] as number) - (part[0] as number);
};

const over = '夜校设在旧食堂，焊工们下了班就来。';
const rest = '在夜校里学了四十个课时，由厂里的老师傅轮流来教，学完由厂里发给结业证书。';

it.each([
  ['据统计，临川造船厂的焊工已有', 'a word and a comma'],
  ['按照计划，夜校今年再添两个班，厂', 'a clause and a comma'],
  ['船厂工会主席周启说，焊工们早就盼着', 'somebody says something'],
  ['夜校由谁来办？厂里请来老师傅，每人', 'a question and words behind it'],
  ['参加夜校的焊工中间，年纪最大的58', 'a number at its end'],
  ['尊敬的编辑同志：', 'whom a letter speaks to'],
])('takes %s for a text that goes on: %s', (text) => {
  expect(headOverPart(over, text, rest)).toBeGreaterThan(0);
});

it('takes a short line between texts for a headline', () => {
  expect(headOverPart(over, '旧食堂里的夜校', rest)).toBeLessThan(0);
});

it('takes a short line before a line that begins with 的 for a text', () => {
  expect(headOverPart(over, '最出名的土办法，是焊工们', '的“倒着焊”，一学就会。')).toBeGreaterThan(
    0,
  );
});

it('takes what stands under the headline of a notice for its text', () => {
  const text = '临川造船厂遗失公章、财务专用章各一';
  expect(headOverPart('遗失声明', text, '枚，声明作废。')).toBeGreaterThan(
    headOverPart(over, text, '枚，声明作废。'),
  );
});
