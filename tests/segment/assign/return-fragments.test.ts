import { expect, it } from 'vitest';
import { returnFragments } from '../../../src/segment/assign/return-fragments.ts';
import { itemsOf, type Row } from './items-of.ts';

const settle = (rows: Row[]) => {
  const { items, placement } = itemsOf(rows);
  return returnFragments(items, placement);
};

/** A story in two parts, with another one between them; the second part stands under a subhead. */
const interrupted: Row[] = [
  [0, 'head', '灯塔下的无线电'],
  [0, 'byline', '本报记者 周启'],
  [0, 'text', '守塔人裴青舟每天清晨爬上灯塔，用一部旧电台同渔船通话。'],
  [0, 'text', '裴青舟的徒弟樊晓禾把每次通话记在本子上，灯塔里攒下四十本。'],
  [1, 'head', '渡口早班船停航一天'],
  [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
  [2, 'head', '四十本通话记录'],
  [2, 'text', '渔船上的人说，听到裴青舟的声音就知道灯塔还亮着，电台没有坏。'],
  [2, 'text', '樊晓禾翻开本子，渔船的名字排得整整齐齐，通话的时间精确到秒。'],
];

it('gives a part under a subhead back to the story whose people it tells of', () => {
  const { article, action } = settle(interrupted);
  expect(article).toEqual([0, 0, 0, 0, 1, 1, 0, 0, 0]);
  expect(action[6]).toBe('subhead');
});

it('leaves a part that opens as a story does', () => {
  const rows = interrupted.map(
    ([own, kind, text], i): Row => [own, kind, i === 7 ? `本报讯（记者方远）${text}` : text],
  );
  expect(settle(rows).article).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 2]);
});

it('leaves a story that shares only everyday words with another', () => {
  const rows: Row[] = [
    ...interrupted.slice(0, 6),
    [2, 'head', '食堂添了夜宵'],
    [2, 'text', '机床厂食堂从本月起供应夜宵，每天清晨收摊，记在餐卡上。'],
  ];
  expect(settle(rows).article).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
});

it('takes a loose headline between two texts of a story for its subhead', () => {
  const rows: Row[] = [
    [0, 'text', '本报讯（记者周启）守塔人裴青舟每天清晨爬上灯塔。'],
    [null, 'head', '四十本通话记录'],
    [0, 'text', '徒弟樊晓禾翻开本子，渔船的名字排得整整齐齐。'],
    [1, 'text', '本报讯（记者方远）青河渡口的早班船昨天停航一天。'],
  ];
  const { article, action } = settle(rows);
  expect(article).toEqual([0, 0, 0, 1]);
  expect(action[1]).toBe('subhead');
});
