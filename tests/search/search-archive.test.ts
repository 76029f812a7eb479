import { describe, expect, test } from 'vitest';
import { searchArchive } from '../../src/search/search-archive.ts';
import { testId } from './build-files.ts';
import { openIndex } from './open-index.ts';

const archive = await openIndex([
  {
    headline: '港口换上远程吊机',
    paragraphs: ['码头工人林晓星在控制室操作吊机。', '她说：“吊机听话，人就轻松。”'],
    reporters: ['周小满'],
    date: '2023-05-04',
    topics: ['技术创新'],
    regions: ['江苏省/连云港市/连云区'],
  },
  {
    headline: '夜校开课',
    kicker: '技能课堂',
    paragraphs: ['吊机操作课排在周三，报名的有一百二十人。'],
    captions: ['学员在练习打结。'],
    reporters: ['周小满', '何其远'],
    date: '2024-09-01',
    topics: ['职业教育', '技术创新'],
    regions: ['江苏省/南通市', '江苏省/连云港市'],
  },
  { headline: '食堂添了早餐', paragraphs: ['豆浆三元一碗。'], date: '2024-09', kind: 'brief' },
  { headline: '旧闻一则', paragraphs: ['吊机。'], date: null },
]);
const ids = async (query: string, options = {}) =>
  (await searchArchive(archive, query, options)).ids.map((id) =>
    [0, 1, 2, 3].findIndex((n) => testId(n) === id),
  );

test('puts a match in the headline first, and the shorter of two equal texts', async () => {
  expect(await ids('吊机')).toEqual([0, 3, 1]);
});

test('puts the article that is called so first, whatever others say of it', async () => {
  const talk = '大家都在说春风行动，春风行动办得好，春风行动还要办。';
  const small = await openIndex([
    { headline: '总工会把春风行动办到家门口', paragraphs: [talk, talk] },
    { headline: '春风行动', paragraphs: ['一年一度。'] },
    { headline: '另一件事', paragraphs: ['一年一度。'] },
  ]);
  expect((await searchArchive(small, '春风行动')).ids[0]).toBe(testId(1));
});

test('puts the newer of two equal articles first', async () => {
  const same = { headline: '通知', paragraphs: ['周五停水。'] };
  const small = await openIndex([
    { ...same, date: '2023-01-01' },
    { ...same, date: '2024-01-01' },
    { ...same, date: null },
  ]);
  expect((await searchArchive(small, '停水')).ids).toEqual([testId(1), testId(0), testId(2)]);
});

test('finds what stands in any field', async () => {
  expect(await ids('技能课堂')).toEqual([1]);
  expect(await ids('练习打结')).toEqual([1]);
  expect(await ids('何其远')).toEqual([1]);
});

test('finds a phrase from one paragraph to the next, but in no two other fields', async () => {
  expect(await searchArchive(archive, '吊机她说')).toMatchObject({ total: 1, relaxed: false });
  expect(await searchArchive(archive, '"操作吊机 她说"')).toMatchObject({
    total: 1,
    relaxed: false,
  });
  expect(await searchArchive(archive, '吊机码头')).toMatchObject({ relaxed: true });
  expect(await searchArchive(archive, '人学员')).toMatchObject({ relaxed: true });
});

test('finds 第 3 届 by 第3届 beside others that are written so', async () => {
  const small = await openIndex([
    { headline: '第 3 届' },
    { headline: '第3届' },
    { headline: '王　芳' },
    { headline: '第3，届' },
  ]);
  expect((await searchArchive(small, '第3届')).total).toBe(2);
  expect((await searchArchive(small, '王芳')).total).toBe(1);
});

test('finds a number from either end of a date', async () => {
  const small = await openIndex([{ headline: '2024.4.12开班' }, { headline: '4.12亿元' }]);
  expect((await searchArchive(small, '2024.4')).total).toBe(1);
  expect((await searchArchive(small, '4.12开')).total).toBe(1);
  expect((await searchArchive(small, '4.12')).total).toBe(2);
  expect(await searchArchive(small, '2亿元')).toMatchObject({ relaxed: true });
});

test('understands and, either, exclude, phrase and fields', async () => {
  expect(await ids('吊机 周三')).toEqual([1]);
  expect(await ids('豆浆 | 周三')).toHaveLength(2);
  expect(await ids('吊机 -码头')).toEqual([3, 1]);
  expect(await ids('标题:吊机')).toEqual([0]);
  expect((await ids('记者:周小满')).sort()).toEqual([0, 1]);
  expect(await ids('记者:吊机')).toEqual([]);
  expect(await ids('-吊机')).toEqual([2]);
});

test('takes a run as it stands, and in quotes without regard to punctuation', async () => {
  expect(await ids('听话，人就')).toEqual([0]);
  expect(await ids('"听话人就"')).toEqual([0]);
  expect(await ids('周三报名')).toEqual([1]);
});

test('filters by any value of a facet and by all facets together', async () => {
  expect((await ids('', { filters: { topic: ['技术创新'] } })).sort()).toEqual([0, 1]);
  expect((await ids('', { filters: { region: ['江苏省/连云港市'] } })).sort()).toEqual([0, 1]);
  expect(await ids('', { filters: { region: ['江苏省/连云港市'], year: ['2024'] } })).toEqual([1]);
  expect(await ids('', { filters: { kind: ['brief', 'photo'] } })).toEqual([2]);
  expect(await ids('', { filters: { person: ['何其远'] } })).toEqual([1]);
  expect(await ids('', { filters: { topic: ['t-职业教育'] } })).toEqual([1]);
});

test('takes both ends of a range of dates, and a month where it may lie within', async () => {
  expect(await ids('', { from: '2024-09-01', to: '2024-09-01', sort: 'oldest' })).toEqual([2, 1]);
  expect(await ids('', { from: '2024-09-02', to: '2024-09-03' })).toEqual([2]);
  expect(await ids('', { to: '2023' })).toEqual([0]);
  expect(await ids('日期:2023')).toEqual([0]);
});

test('sorts by date, what has none last', async () => {
  expect(await ids('吊机', { sort: 'newest' })).toEqual([1, 0, 3]);
  expect(await ids('吊机', { sort: 'oldest' })).toEqual([0, 1, 3]);
});

test('counts what is found, a region in all that it lies in', async () => {
  const { counts } = await searchArchive(archive, '吊机');
  expect(counts).toEqual({
    topic: { 技术创新: 2, 职业教育: 1 },
    region: { 江苏省: 2, '江苏省/连云港市': 2, '江苏省/连云港市/连云区': 1, '江苏省/南通市': 1 },
    year: { 2023: 1, 2024: 1 },
    kind: { news: 3 },
    person: { 周小满: 2, 何其远: 1 },
  });
});

test('finds and counts those who made one article, many or few', async () => {
  const crowd = await openIndex(
    Array.from({ length: 70 }, (_, n) => ({
      headline: '春播',
      paragraphs: n < 2 ? ['早稻'] : ['晚稻'],
      reporters: [
        `独${'一二三四五六七'[n % 7]}${'甲乙丙丁戊己庚辛壬癸'[Math.floor(n / 7)]}`,
        '众人',
      ],
    })),
  );
  const { counts, overview } = await searchArchive(crowd, '春播', { overview: true });
  expect(Object.values(counts.person).sort()).toEqual([...Array(70).fill(1), 70]);
  expect(counts.person).toMatchObject({ 众人: 70, 独一甲: 1 });
  expect(overview?.counts.person).toEqual(counts.person);
  expect((await searchArchive(crowd, '早稻')).counts.person).toEqual({
    众人: 2,
    独一甲: 1,
    独二甲: 1,
  });
  const brief = await searchArchive(crowd, '春播', { brief: true, offset: 3, limit: 2 });
  expect([brief.total, brief.ids]).toEqual([70, [testId(3), testId(4)]]);
  expect(brief.results.map(({ id }) => id)).toEqual([testId(3), testId(4)]);
  expect(brief.counts.person).toEqual({ 众人: 70 });
  expect((await searchArchive(crowd, '早稻', { brief: true, limit: 1 })).ids).toHaveLength(2);
  const filters = { person: ['独二甲'] };
  expect((await searchArchive(crowd, '春播', { filters })).ids).toEqual([testId(1)]);
  expect((await searchArchive(crowd, '', { filters })).ids).toEqual([testId(1)]);
  const chosen = await searchArchive(crowd, '春播', { filters, overview: true });
  expect(chosen.counts.person).toEqual({ 众人: 1, 独二甲: 1 });
  expect(chosen.overview?.counts.person).toEqual(counts.person);
});

test('counts for a page also what its filters leave out', async () => {
  const { overview } = await searchArchive(archive, '吊机', {
    filters: { year: ['2023'] },
    from: '2023',
    overview: true,
  });
  expect(overview?.counts.year).toEqual({ 2023: 1, 2024: 1 });
  expect(overview?.counts.topic).toEqual({ 技术创新: 1 });
  expect(overview?.timeline.months).toEqual({ '2023-05': 1 });
});

test('shows a part of what it found', async () => {
  const { total, results } = await searchArchive(archive, '', {
    sort: 'newest',
    offset: 1,
    limit: 2,
  });
  expect(total).toBe(4);
  expect(results.map(({ title, date }) => [title, date])).toEqual([
    ['食堂添了早餐', '2024-09'],
    ['港口换上远程吊机', '2023-05-04'],
  ]);
});

test('marks what was looked for in whole sentences', async () => {
  const { results } = await searchArchive(archive, '操作課');
  expect(results[0]?.passages).toEqual([
    { text: '吊机', marked: false },
    { text: '操作课', marked: true },
    { text: '排在周三，报名的有一百二十人。', marked: false },
  ]);
});

describe('near matches', () => {
  test('reads pinyin typed instead of characters', async () => {
    const { relaxed, respelled, ids: found } = await searchArchive(archive, 'diaoji');
    expect([relaxed, respelled, found.length]).toEqual([true, ['吊机'], 3]);
    expect((await searchArchive(archive, 'diao ji')).respelled).toEqual(['吊机']);
  });

  test('reads characters that sound or look alike', async () => {
    expect(await searchArchive(archive, '钓机')).toMatchObject({ respelled: ['吊机'], total: 3 });
  });

  test('drops words that stand nowhere', async () => {
    expect(await searchArchive(archive, '豆浆 油条')).toMatchObject({ relaxed: true, total: 1 });
    expect(await searchArchive(archive, '报名的有二百二十人')).toMatchObject({
      relaxed: true,
      total: 1,
    });
  });

  test('are not called near where a filter alone leaves nothing', async () => {
    const answer = await searchArchive(archive, '吊机', { filters: { year: ['1999'] } });
    expect(answer).toMatchObject({ total: 0, relaxed: false });
  });
});

test('takes the name of a field for words where it names nothing', async () => {
  const small = await openIndex([
    { headline: '访谈', paragraphs: ['记者：您怎么看？', '主题：远程吊机'], reporters: ['林晓'] },
    { headline: '您怎么看', topics: ['技术创新'], regions: ['江苏省/苏州市/吴江区'] },
  ]);
  const found = async (query: string) => (await searchArchive(small, query)).ids;
  expect(await found('记者：您怎么看')).toEqual([testId(0)]);
  expect(await found('记者:林晓')).toEqual([testId(0)]);
  expect(await found('主题：远程')).toEqual([testId(0)]);
  expect(await found('主题:技术')).toEqual([testId(1)]);
  expect(await found('地区:苏州')).toEqual([testId(1)]);
  expect(await found('地区:蘇州 您怎么看')).toEqual([testId(1)]);
});

test('answers odd queries', async () => {
  for (const odd of [
    '"',
    '-',
    '|',
    '，。！',
    '😀',
    '标题:',
    '日期:x',
    '工'.repeat(10_000),
    '\ud800',
  ]) {
    expect((await searchArchive(archive, odd)).total).toBe(0);
  }
  expect((await searchArchive(archive, ' ')).total).toBe(4);
});
