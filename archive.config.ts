import type { SiteSettings } from './src/model/site-configuration.ts';

/**
 * What this archive says of itself. Every field is described in
 * src/model/site-configuration.ts; a wrong setting stops the build and says what was expected.
 * The environment overrides some of them for one build: PRESSMARK_SITE, PRESSMARK_BASE,
 * PRESSMARK_LANGUAGE, PRESSMARK_COUNTERPART, PRESSMARK_ACCENT, and PRESSMARK_FEATURES, a list of
 * those that are on.
 */
export default {
  name: { zh: '启明远川新闻档案', en: 'The Qiming and Yuanchuan News Archive' },
  description: {
    zh: '两份报纸的新闻档案：逐字检索，按主题、地区、日期与人物浏览，每篇都可引用、可核对。',
    en: 'An archive of two newspapers: search every word, browse by topic, place, date and person, cite and check each article.',
  },
  language: 'zh',
  site: 'https://archive.example.org',
  base: '/',
  counterpart: null,
  papers: {
    qiming: {
      name: '启明日报',
      en: 'Qiming Daily',
      place: '北京',
      publisher: '启明日报社',
    },
    yuanchuan: {
      name: '远川工人报',
      en: 'Yuanchuan Workers’ News',
      place: '成都',
      publisher: '远川工人报社',
    },
  },
  notice: {
    zh: '样例档案：两份报纸和全部报道、单位、人物均为虚构，地名为真实地名。',
    en: 'A sample archive: both newspapers and all articles, workplaces and people are invented; the places are real.',
    papers: ['qiming', 'yuanchuan'],
  },
  rights: {
    zh: '样例文章随本项目以 MIT 许可发布。',
    en: 'The sample articles are published with this project under the MIT licence.',
  },
  license: 'https://opensource.org/license/mit',
  report: 'corrections@archive.example.org',
  ark: null,
  accent: '#a3221c',
  features: { json: true, offline: true, downloads: true, feeds: true },
} satisfies SiteSettings;
