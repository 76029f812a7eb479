import { bilingual } from './bilingual.ts';
import { countEn, countZh } from './count.ts';

/** The home page, and the pages for when nothing is there. */
export const homeWords = bilingual(
  {
    holdings: '馆藏',
    holdingsOf: (articles: number, pages: number) =>
      `${countZh(articles, '篇')}文章，${countZh(pages, '个')}版面`,
    newest: '最新版面',
    newestArticles: '最新文章',
    allDates: '全部日期',
    onThisDay: '往年今日',
    onThisDayHint: '翻开日历，看历年的同一天。',
    onThisDayNear: '今天没有收录，这是离今天最近的一天。',
    onThisDayMore: '历年同日',
    topics: '主题',
    allTopics: '全部主题',
    map: '地区',
    allPlaces: '全部地区',
    dossiers: '专稿',
    papers: '收录报纸',
    help: '怎样检索，怎样引用，怎样核对。',
    empty: '档案里还没有文章。把版面文字放进 content/sources/，再生成一次。',
    notFoundTitle: '没有这个地址',
    notFound: '这里没有页面。地址也许有误，或文章从未收入。',
    notFoundId: '文章的永久地址是 /a/ 加十个字符，末位是校验字符，请核对有无错漏。',
    offlineTitle: '现在没有网络',
    offline: '这一页还没有存在这台设备上。看过的页面和用过的检索仍可打开。',
  },
  {
    holdings: 'Holdings',
    holdingsOf: (articles: number, pages: number) =>
      `${countEn(articles, 'article', 'articles')} on ${countEn(pages, 'page', 'pages')}`,
    newest: 'Newest pages',
    newestArticles: 'Newest articles',
    allDates: 'All dates',
    onThisDay: 'On this day',
    onThisDayHint: 'Open the calendar and read the same day of every year.',
    onThisDayNear: 'Nothing is held of today; this is the nearest day.',
    onThisDayMore: 'Through the years',
    topics: 'Topics',
    allTopics: 'All topics',
    map: 'Places',
    allPlaces: 'All places',
    dossiers: 'Dossiers',
    papers: 'Papers',
    help: 'How to search, how to cite, how to check.',
    empty:
      'There are no articles in the archive yet. Put page texts into content/sources/ and build again.',
    notFoundTitle: 'Nothing at this address',
    notFound: 'There is no page here. The address may be mistyped, or the article was never held.',
    notFoundId:
      'The permanent address of an article is /a/ and ten characters, the last of which checks the others.',
    offlineTitle: 'You are offline',
    offline:
      'This page is not kept on this device yet. Pages that you have read, and searches that you have made, still open.',
  },
);
