import { bilingual } from './bilingual.ts';
import { countEn, countZh } from './count.ts';
import { formatTime } from './format-time.ts';

/** Hand-written stories. */
export const dossierWords = bilingual(
  {
    intro: '由编辑撰写、以档案里的文章为据的专稿。',
    none: '还没有专稿。',
    by: (authors: readonly string[]) => `文：${authors.join('、')}`,
    published: (day: string) => `${formatTime(day, 'zh')}发布`,
    read: '读原文',
    rest: (count: number) => `另有 ${countZh(count, '篇')}`,
    map: (title: string) => `${title}：各省篇数`,
    chart: (title: string, facts: readonly string[]) => `柱状图，${title}：${facts.join('；')}`,
    contents: '本篇目录',
    others: '其他专稿',
  },
  {
    intro: 'Stories by the editors, each founded on articles of the archive.',
    none: 'There are no dossiers yet.',
    by: (authors: readonly string[]) => `By ${authors.join(', ')}`,
    published: (day: string) => `Published ${formatTime(day, 'en')}`,
    read: 'Read the article',
    rest: (count: number) => `${countEn(count, 'article', 'articles')} more`,
    map: (title: string) => `${title}: articles by province`,
    chart: (title: string, facts: readonly string[]) => `Bar chart, ${title}: ${facts.join('; ')}`,
    contents: 'In this story',
    others: 'Other dossiers',
  },
);
