import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/enrich/dates/find-dates.ts';
import { findPassages } from '../../../src/enrich/text/find-passages.ts';
import type { CutArticle } from '../../../src/model/cut-article.ts';
import { cutArticleOf, pageWith } from '../cut-article.ts';
import { readAuthority } from '../read-authority.ts';

const { eras } = readAuthority();
const datesOf = (articles: CutArticle[], lines: string[] = [], issued: string | null = null) =>
  findDates(pageWith(lines, issued), articles, articles.map(findPassages), eras);
const dateOf = (...text: string[]) => datesOf([cutArticleOf({ text })])[0];
const yearOf = (...text: string[]) => dateOf(...text)?.value?.slice(0, 4) ?? null;

describe('the year of a text that prints no date', () => {
  test.each([
    ['2024', '5月8日，2024年全市焊工技能大赛开赛。'],
    ['2024', '今年，市总工会确定40个2024年度实事项目。'],
    ['2023', '3月6日，市总工会公布2022年度优秀提案名单。去年，提案办结率为97%。'],
    ['2021', '12月20日，2022年职工春晚节目征集启动，明年1月演出。2021年，全市排演节目31个。'],
    ['2024', '截至2024年6月底，全县建成驿站62座。'],
    ['2023', '2022年，全县仲裁案件比上一年减少两成。2月9日，县总工会召开总结会。'],
    ['2022', '该市2019年启动这项工作，2020年扩大到各县，2022年又把快递站点纳入进来。'],
    ['2022', '2018年成立的工作室已获专利12项，2022年3月又有两项成果投用。'],
    ['2024', '今年是中华人民共和国成立75周年，8月5日，职工合唱比赛举行。'],
    ['2023', '1923年二七大罢工至今整整100年，纪念馆翻开旧报纸。'],
    ['2023', '12月10日，星期日，集市又开了。近两年，2022年开办的集市已有60个摊位。'],
    ['2024', '他1964年出生，今年60岁，8月就要退休。'],
    ['2024', '2023年秋天，区总工会做过一次调查。8月6日，新的做法开始试行。'],
    ['2022', '今年是“十四五”规划第二年，县总工会6月启动新一轮培训。'],
    ['2023', '11月3日，在2023年“安康杯”竞赛总结会上，12个班组领奖。'],
    ['2020', '驿站暂停堂食，体温检测、健康码查验都由志愿者负责。2020年4月，又送口罩上门。'],
    ['2023', '兹定于2023年5月18日9时召开竞赛领队会，请准时参加。'],
    ['2024', '4月初，州总工会公布方案：2024年计划培训农民工八千人次。'],
    ['2025', '11月18日，州总工会透露，2026年计划培训农民工八千人次。'],
    ['2025', '3月，县总工会印发《2025年职工技能培训计划》。'],
    ['2023', '2022年，也就是去年，废品率降到千分之三。9月，又改了两把夹具。'],
    ['2021', '2020年全市新增会员4.2万人。今年一季度，又有1.1万人入会。'],
    ['2023', '自2023年4月起，县总工会每月开一次板凳会。7月20日，第四次开会。'],
    ['2024', '夜校自2022年开办，至今已连续三年。10月12日，学员结业。'],
    ['2022', '今年是厂工会成立70周年。1952年冬，厂工会在食堂里成立。'],
  ])('%s: %s', (year, text) => {
    expect(yearOf(text)).toBe(year);
  });

  test('is not the year of what is to come', () => {
    expect(yearOf('力争到2025年实现全覆盖。')).toBeNull();
    expect(yearOf('2024年，全市新建驿站40座。', '到2027年，还将再建100座。')).toBe('2024');
    expect(yearOf('这项支援将持续到2025年。2022年8月，首批队员出发。')).toBe('2022');
    expect(yearOf('11月20日，协会宣布，2025年将举办12项赛事。2024年，赛事共有8项。')).toBe('2024');
  });

  test('is not the year of what was long ago', () => {
    expect(yearOf('1999年，19岁的他进厂当车工。')).toBeNull();
    expect(yearOf('1956年10月，井架立了起来。那天放了三挂鞭。')).toBeNull();
    expect(yearOf('那是2015年的冬天，锅炉房停了气。')).toBeNull();
    expect(yearOf('2017年，她从师傅手里接过那把刻刀。')).toBeNull();
    expect(yearOf('遗失操作证，发证日期2018年6月12日，声明作废。')).not.toBe('2018');
  });

  test('stays unknown where nothing says it', () => {
    expect(dateOf('近日，区总工会慰问环卫工人。')).toEqual({
      value: null,
      precision: 'unknown',
      basis: 'text',
      evidence: '',
    });
  });
});

describe('a date', () => {
  test('is the day of issue where path or sidecar gives it', () => {
    expect(datesOf([cutArticleOf({ text: ['2019年，旧事。'] })], [], '2024-04-12')).toEqual([
      { value: '2024-04-12', precision: 'day', basis: 'issue', evidence: '2024-04-12' },
    ]);
  });

  test('is the day that the page prints at its head, with its weekday or its page number', () => {
    const article = cutArticleOf({ text: ['2019年，旧事。'], lines: [[3, 3]] });
    expect(
      datesOf([article], ['远川工人报 2024年4月12日 星期五 第6版', '', '2019年，旧事。']),
    ).toEqual([
      {
        value: '2024-04-12',
        precision: 'day',
        basis: 'issue',
        evidence: '远川工人报 2024年4月12日 星期五 第6版',
      },
    ]);
    const wrongWeekday = datesOf([article], ['2024年4月12日 星期一', '', '2019年，旧事。']);
    expect(wrongWeekday[0]?.basis).not.toBe('issue');
    const diary = datesOf([article], ['2024年4月12日 星期五 小雨', '', '2019年，旧事。']);
    expect(diary[0]?.basis).not.toBe('issue');
  });

  test('is the day of the dateline, its year found elsewhere on the page', () => {
    const dated = cutArticleOf({
      dateline: { place: '北京', date: '12-19' },
      text: ['本报北京12月19日电（记者孟小禾）新剧今天首演。'],
    });
    const other = cutArticleOf({ key: 'a2', text: ['2024年，全区已建夜校107家。'] });
    expect(datesOf([dated, other])).toEqual([
      { value: '2024-12-19', precision: 'day', basis: 'dateline', evidence: '本报北京12月19日电' },
      {
        value: '2024-12',
        precision: 'month',
        basis: 'text',
        evidence: '2024年，全区已建夜校107家',
      },
    ]);
  });

  test('is the day of a diary', () => {
    const diary = cutArticleOf({
      kind: 'diary',
      dateline: { place: null, date: '2023-09-07' },
      text: ['一早，我们进了村。'],
    });
    expect(datesOf([diary])).toEqual([
      { value: '2023-09-07', precision: 'day', basis: 'dateline', evidence: '2023-09-07' },
    ]);
  });

  test('of an article without a year is that of its page, with the words found there', () => {
    const silent = cutArticleOf({ text: ['近日，区总工会慰问环卫工人。'] });
    const telling = cutArticleOf({ key: 'a2', text: ['2023年全区职工象棋赛开局。'] });
    expect(datesOf([silent, telling])[0]).toEqual({
      value: '2023',
      precision: 'year',
      basis: 'page',
      evidence: '2023年全区职工象棋赛开局',
    });
  });

  test('of December told in January is of the year before', () => {
    const old = cutArticleOf({
      dateline: { place: '北京', date: '12-30' },
      text: ['本报北京12月30日电 会议今天闭幕。'],
    });
    const fresh = cutArticleOf({
      key: 'a2',
      dateline: { place: '上海', date: '01-03' },
      text: ['本报上海1月3日电 今年，2024年职工书展开幕。1月3日，读者到场。'],
    });
    expect(datesOf([old, fresh]).map(({ value }) => value)).toEqual(['2023-12-30', '2024-01-03']);
  });

  test('of ready-made articles is their own, never that of their neighbours in the file', () => {
    const dated = cutArticleOf({ text: ['2021年职工象棋赛开局。'], given: {} });
    const silent = cutArticleOf({ key: 'a2', text: ['区总工会慰问环卫工人。'], given: {} });
    const given = cutArticleOf({ key: 'a3', text: ['2021年。'], given: { date: '2020-02-03' } });
    expect(datesOf([dated, silent, given]).map(({ value }) => value)).toEqual([
      '2021',
      null,
      '2020-02-03',
    ]);
  });

  test('of absurd texts does no harm', () => {
    expect(yearOf('9999年99月99日，0000年，２０２４年度职工运动会。')).toBe('2024');
    expect(dateOf('2024年度'.repeat(20_000))?.value).toBe('2024');
    expect(yearOf('12月10日 星期二 10月1日中秋节'.repeat(20_000))).toBeNull();
    expect(yearOf('2月30日，星期八，1234567年。')).toBeNull();
    expect(dateOf('今年是大罢工100周年。1923年大罢工。'.repeat(10_000))?.value).toBe('2023');
  });
});
