import { bilingual } from './bilingual.ts';
import { countEn, countZh, formatNumber } from './count.ts';
import { formatMonth } from './format-month.ts';
import { formatTime } from './format-time.ts';
import type { Language } from './language.ts';

/** The lists and what leads to them. */
export const browseWords = bilingual(
  {
    articles: (count: number) => countZh(count, '篇'),
    articlesLong: (count: number) => `共 ${countZh(count, '篇')}文章`,
    pages: (count: number) => countZh(count, '个版面'),
    days: (count: number) => countZh(count, '天'),
    persons: (count: number) => countZh(count, '人'),
    names: (count: number) => countZh(count, '个'),
    span: (from: string, to: string) =>
      from === to ? formatTime(from, 'zh') : `${formatTime(from, 'zh')}至${formatTime(to, 'zh')}`,
    pager: '翻页',
    newer: '较新',
    older: '较早',
    page: (number: number) => `第 ${formatNumber(number, 'zh')} 页`,
    pageOf: (number: number, of: number) => `第 ${number} 页，共 ${of} 页`,
    chart: { month: '每月篇数', year: '每年篇数' },
    chartPeak: (times: readonly string[], count: number) =>
      `最多：${[...few(times, 'zh'), countZh(count, '篇')].join('，')}`,
    chartTable: '看数字',
    chartUndated: (count: number) => `另有 ${countZh(count, '篇')}日期不够精确，未计入。`,
    year: '年',
    month: '月',
    count: '篇数',
    monthShort: (month: number) => `${month}月`,
    monthName: (month: number) => `${month}月`,
    topicsIntro: '按文章所谈的事分类。一篇文章最多归入三个主题。',
    topicsBelow: '其下主题',
    placesIntro: '按事情发生的地方，或采取行动的机构所在的地方。省含其下的市，市含其下的县。',
    placesBelow: '其下地区',
    provinces: '各省',
    tileMap: '各省文章篇数的方格示意图',
    tile: (name: string, count: number) => `${name}，${countZh(count, '篇')}`,
    datesIntro: '按见报日期。推定的日期在文章里注明。',
    monthDaysTitle: '历年同日',
    monthDaysIntro: '同一个日子，不同的年份。',
    monthDay: (day: string) => `历年 ${day}`,
    calendar: (month: string) => `${month}日历`,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    vagueShort: '月未详',
    vagueMonth: '只知年份的文章',
    previousDay: '前一天',
    nextDay: '后一天',
    vagueDay: '只知月份的文章',
    undated: '日期未详的文章',
    peopleIntro:
      '署名的记者、通讯员、作者、摄影者，以及文中写到的人，见于两篇以上文章者。同名者未必同一人。',
    personSameName: '同一姓名，未必同一人。',
    organisationsIntro: '见于两篇以上文章的机构。',
    seriesIntro: '同一栏目或通栏标题下的文章，两篇以上者。',
    sourcesIntro: '报纸版面的原文。每一行归入哪篇文章、作何用途，都标了出来，供人核对。',
    nothing: '这里还没有文章。',
    others: '其他',
    initials: '按拼音',
  },
  {
    articles: (count: number) => countEn(count, 'article', 'articles'),
    articlesLong: (count: number) => countEn(count, 'article', 'articles'),
    pages: (count: number) => countEn(count, 'page', 'pages'),
    days: (count: number) => countEn(count, 'day', 'days'),
    persons: (count: number) => countEn(count, 'name', 'names'),
    names: (count: number) => countEn(count, 'name', 'names'),
    span: (from: string, to: string) =>
      from === to ? formatTime(from, 'en') : `${formatTime(from, 'en')} to ${formatTime(to, 'en')}`,
    pager: 'Pages of this list',
    newer: 'Newer',
    older: 'Older',
    page: (number: number) => `Page ${formatNumber(number, 'en')}`,
    pageOf: (number: number, of: number) => `Page ${number} of ${of}`,
    chart: { month: 'Articles a month', year: 'Articles a year' },
    chartPeak: (times: readonly string[], count: number) =>
      `Most: ${[...few(times, 'en'), countEn(count, 'article', 'articles')].join(', ')}`,
    chartTable: 'Show the numbers',
    chartUndated: (count: number) =>
      `${countEn(count, 'article is', 'articles are')} not counted: the date is not known well enough.`,
    year: 'Year',
    month: 'Month',
    count: 'Articles',
    monthShort: (month: number) => String(month),
    monthName: (month: number) => formatMonth(month, 'en'),
    topicsIntro: 'By what an article is about. An article has at most three topics.',
    topicsBelow: 'Topics below',
    placesIntro:
      'By where the story happens, or where those who act are based. A province holds its cities, a city its counties.',
    placesBelow: 'Places in it',
    provinces: 'Provinces',
    tileMap: 'Tile map of the provinces with their numbers of articles',
    tile: (name: string, count: number) => `${name}, ${countEn(count, 'article', 'articles')}`,
    datesIntro: 'By the day of issue. Where a date is inferred, the article says so.',
    monthDaysTitle: 'The same day through the years',
    monthDaysIntro: 'One day of the calendar, in every year that the archive holds.',
    monthDay: (day: string) => `${day} through the years`,
    calendar: (month: string) => `Calendar of ${month}`,
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    vagueShort: 'Month unknown',
    vagueMonth: 'Articles of which only the year is known',
    previousDay: 'The day before',
    nextDay: 'The day after',
    vagueDay: 'Articles of which only the month is known',
    undated: 'Articles without a date',
    peopleIntro:
      'Reporters, correspondents, authors and photographers, and people named in the texts, who occur in two articles or more. One name may stand for several people.',
    personSameName: 'One name, not necessarily one person.',
    organisationsIntro: 'Organisations that occur in two articles or more.',
    seriesIntro: 'Articles printed under one banner or column, two or more.',
    sourcesIntro:
      'The text of the printed pages, each line marked with the article it belongs to and what it is there, so that anyone can check.',
    nothing: 'There are no articles here yet.',
    others: 'Others',
    initials: 'By sound',
  },
);

/** More times than this at once are no peak worth naming. */
const peaksAtMost = 2;

function few(times: readonly string[], language: Language): string[] {
  return times.length > peaksAtMost ? [] : times.map((time) => formatTime(time, language));
}
