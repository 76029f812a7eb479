import { expect, it } from 'vitest';
import { settleKinds } from '../../../src/segment/settle/settle-kinds.ts';
import { itemsOf, type Row } from '../assign/items-of.ts';

const settle = (...rows: Row[]) => {
  const { items, placement } = itemsOf(rows);
  return settleKinds(items, placement).items.map(({ kind, text }) => [kind, text]);
};

it('ends a notice with who gives it', () => {
  expect(
    settle(
      [0, 'text', '本厂证件遗失，声明作废。'],
      [0, 'head', '银川临河机床厂工会委员会'],
      [0, 'head', '二〇二四年三月六日'],
      [0, 'head', '遗失声明'],
    ).map(([kind]) => kind),
  ).toEqual(['text', 'text', 'text', 'head']);
});

it('takes a line that the next text goes on with for a part of the text', () => {
  expect(
    settle(
      [0, 'head', '旧食堂办起焊工夜校'],
      [0, 'text', '夜校昨天开课。'],
      [0, 'head', '晚上9点，夜校里的灯还亮'],
      [0, 'text', '着。二十名学员围着师傅。'],
    ).map(([kind]) => kind),
  ).toEqual(['head', 'text', 'text', 'text']);
});

it('leaves a story its only headline', () => {
  expect(
    settle([0, 'head', '近日，夜校里的灯还亮'], [0, 'text', '着。二十名学员围着师傅。']).map(
      ([kind]) => kind,
    ),
  ).toEqual(['head', 'text']);
});

it('finds the headline of a story that has none among its labels and texts', () => {
  expect(
    settle([0, 'label', '灯下的小板凳'], [0, 'text', '夜校昨天开课。']).map(([kind]) => kind),
  ).toEqual(['head', 'text']);
  expect(
    settle([0, 'caption', '夜校里的学员。周启 摄'], [0, 'text', '灯下的小板凳']).map(
      ([kind]) => kind,
    ),
  ).toEqual(['caption', 'head']);
  expect(
    settle(
      [0, 'head', '一座旧食堂，二十名学员——'],
      [0, 'text', '为了一把焊枪，他学了3年'],
      [0, 'text', '夜校昨天开课。'],
    ).map(([kind]) => kind),
  ).toEqual(['head', 'head', 'text']);
});

it('takes a list without an end beside a headline for its kicker', () => {
  expect(
    settle(
      [0, 'text', '夜校昨天开课。'],
      [0, 'text', '焊枪、面罩、小板凳……'],
      [0, 'head', '旧食堂办起焊工夜校'],
    ).map(([kind]) => kind),
  ).toEqual(['text', 'head', 'head']);
});

it('takes a name alone beside a headline for the author’s', () => {
  expect(
    settle([0, 'head', '灯下的小板凳'], [0, 'head', '周小启'], [0, 'text', '夜校昨天开课。']).map(
      ([kind]) => kind,
    ),
  ).toEqual(['head', 'byline', 'text']);
});

it('takes a signature for the end of the text before it', () => {
  const { items, placement } = itemsOf([
    [0, 'head', '旧食堂办起焊工夜校'],
    [0, 'text', '夜校昨天开课。'],
    [0, 'head', '（记者 周启 通讯员 韩露）'],
  ]);
  expect(settleKinds(items, placement).items[2]).toMatchObject({ kind: 'text', startsOpen: true });
});

it('takes a clause for no label where it is the headline beside the kicker', () => {
  expect(
    settle(
      [0, 'head', '临川为焊工投保'],
      [0, 'label', '摔一跤，不再怕'],
      [0, 'text', '夜校昨天开课。'],
    ).map(([kind]) => kind),
  ).toEqual(['head', 'head', 'text']);
});

it('takes one character behind a byline for the end of its last name', () => {
  expect(
    settle(
      [0, 'head', '旧食堂办起焊工夜校'],
      [0, 'byline', '本报记者 周启 通讯员 韩小'],
      [0, 'head', '露'],
      [0, 'text', '夜校昨天开课。'],
    ).map(([kind]) => kind),
  ).toEqual(['head', 'byline', 'byline', 'text']);
});

it('goes on with a summary that breaks off', () => {
  const { items, placement } = itemsOf([
    [0, 'head', '旧食堂办起焊工夜校'],
    [0, 'lead', '夜校开在旧食堂，学员'],
    [0, 'text', '白天焊船，夜里上课。'],
    [0, 'text', '夜校昨天开课。'],
  ]);
  expect(settleKinds(items, placement).items.map(({ kind }) => kind)).toEqual([
    'head',
    'lead',
    'lead',
    'text',
  ]);
});

it('gives a picture all the text of a story that has nothing else', () => {
  expect(
    settle(
      [0, 'head', '灯下的小板凳'],
      [0, 'caption', '夜校里，学员在上课。周启 摄'],
      [0, 'text', '夜校有二十名学员，都是焊工。'],
    ).map(([kind]) => kind),
  ).toEqual(['head', 'caption', 'caption']);
});

it('parts no line of a story that has other headlines', () => {
  const { items, placement } = itemsOf([
    [0, 'head', '临川造船厂为夜班焊工投保'],
    [0, 'head', '旧食堂办起焊工夜校'],
    [0, 'head', '——临川造船厂见闻'],
    [0, 'text', '夜校昨天开课。'],
  ]);
  const [first, second, ...rest] = items;
  if (!first || !second) throw new Error('expected two items');
  const both = { ...first, lines: [...first.lines, ...second.lines] };
  const place = { ...placement, article: [0, 0, 0], action: placement.action.slice(1) };
  expect(settleKinds([both, ...rest], place).items).toHaveLength(3);
  const alone = { ...place, article: [0, 1, 1] };
  expect(settleKinds([both, ...rest], alone).items).toHaveLength(4);
});

it('stands a page that has nothing on it', () => {
  expect(settle()).toEqual([]);
});
