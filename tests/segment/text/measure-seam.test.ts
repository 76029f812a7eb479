import { expect, it } from 'vitest';
import { measureOrphan } from '../../../src/segment/text/measure-orphan.ts';
import { measureSeam } from '../../../src/segment/text/measure-seam.ts';

it('finds that a cut word fits its other half better than the beginning of a sentence does', () => {
  const half = '他们的老师是全厂最年轻的技';
  expect(measureSeam(half, '师林小舟，课程全部免费。')).toBeLessThan(
    measureSeam(half, '近日，夜校迎来第一批学员。'),
  );
});

it('wants a quotation closed that was opened', () => {
  expect(measureSeam('他说：“渡口还', '在，船就在。”')).toBeLessThan(
    measureSeam('他说：“渡口还', '会有人来，大家都这样想。'),
  );
});

it('never goes on with the opening of a news text', () => {
  expect(measureSeam('他们的老师是', '本报讯（记者周启）近日')).toBeGreaterThan(10);
});

it.each([
  ['，课程全部免费。', 6],
  ['的课程全部免费。', 2.5],
  ['夜校下周开课。', 0],
])('measures how much %j begins in mid-sentence', (text, score) => {
  expect(measureOrphan(text)).toBe(score);
});
