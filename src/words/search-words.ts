import { bilingual } from './bilingual.ts';
import { countEn, countZh } from './count.ts';

/** The search page. */
export const searchWords = bilingual(
  {
    title: '检索',
    intro: '正文里的任意几个字，都能找到。',
    found: (all: number, found: number) => `在 ${countZh(all, '篇')}中找到 ${countZh(found, '篇')}`,
    failed: '检索没能进行。请检查网络后再试。',
    noScript: '检索需要 JavaScript。没有它，也可以按主题、地区、日期浏览。',
  },
  {
    title: 'Search',
    intro: 'Any few characters of a text will find it.',
    found: (all: number, found: number) =>
      `Found ${countEn(found, 'article', 'articles')} among ${countEn(all, 'article', 'articles')}`,
    failed: 'The search did not work. Please check the network and try again.',
    noScript: 'Searching needs JavaScript. Without it, browse by topic, place or date.',
  },
);
