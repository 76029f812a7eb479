import { expect, it } from 'vitest';
import { findAtoms } from '../../../src/segment/lines/find-atoms.ts';
import { findRepeats } from '../../../src/segment/repeats/find-repeats.ts';

const repeatsOf = (lines: string[]) =>
  findRepeats(findAtoms(lines)).map(({ atom, from, to, kept }) => ({
    line: atom.line,
    text: atom.text.slice(from, to),
    kept,
  }));

const passage = '夜校设在厂区东门旁的旧食堂，每周二、周四晚上开课，三百名焊工报了名。';

it('drops a passage that is printed again, letter by letter or misread', () => {
  expect(repeatsOf([passage, passage])).toEqual([{ line: 2, text: passage, kept: 1 }]);
  const misread = passage.replace('东门', '东问');
  expect(repeatsOf([misread, passage])).toEqual([{ line: 1, text: misread, kept: 2 }]);
});

it('keeps the copy that goes on from what stands before it and into what stands behind it', () => {
  const [one, other, next] = [
    '夜校设在厂区东门旁的旧食堂，每周二、周四晚上开课，三百名焊',
    '工报了名，课表贴在食堂的门上，教的是识图和机器人编',
    '程，一学期四十课时，由老师傅轮流来教。',
  ];
  const foreign = '渡口的早班船昨天停航一天，船工给船底刷漆。';
  const lines = [foreign, one, other, '菇农把菌棒一根根数过去，算盘打得山响。', one, other, next];
  expect(repeatsOf(lines as string[]).map(({ line }) => line)).toContain(2);
  expect(repeatsOf(lines as string[]).map(({ line }) => line)).toContain(3);
  expect(repeatsOf(lines as string[]).map(({ line }) => line)).not.toContain(5);
});

it('keeps the fuller of two copies', () => {
  const part = passage.slice(0, 24);
  expect(repeatsOf([part, passage])).toEqual([{ line: 1, text: part, kept: 2 }]);
});

it('keeps near copies whose numbers differ', () => {
  expect(
    repeatsOf([
      '第一车间本月完成产量1200吨，比上月增加35吨，一次合格。',
      '第一车间本月完成产量1450吨，比上月增加62吨，一次合格。',
    ]),
  ).toEqual([]);
});

it('parts the end of a column from its second print at the head of the next', () => {
  const [first, second] = [
    '夜校设在厂区东门旁的旧食堂，课程从识图讲到机器人编程，',
    '讲到机器人编程，一学期四十课时，由厂里的老师傅轮流来教，学完由厂里发给结业证书，来年还要加开两个班次。',
  ];
  expect(repeatsOf([first as string, second as string])).toEqual([
    { line: 2, text: '讲到机器人编程，', kept: 1 },
  ]);
});

it('keeps a headline that quotes the text', () => {
  expect(
    repeatsOf([
      '“这条江我闭着眼睛也能走，你放心！”',
      '他说：“这条江我闭着眼睛也能走，你放心！”说完就解开了缆绳。',
    ]),
  ).toEqual([]);
});
