import type { Kind } from '../model/cut-article.ts';
import type { ArticleDate, PersonFact } from '../model/facts.ts';
import { bilingual } from './bilingual.ts';
import { formatTime } from './format-time.ts';

interface ByKind extends Record<Kind, string> {}
interface ByBasis extends Record<ArticleDate['basis'], string> {}
interface ByRole extends Record<PersonFact['role'], string> {}

const zhKinds: ByKind = {
  news: '消息',
  feature: '通讯',
  photo: '图片',
  brief: '简讯',
  diary: '日记',
  'ad-notice': '公告',
};
const enKinds: ByKind = {
  news: 'News',
  feature: 'Feature',
  photo: 'Picture',
  brief: 'Brief',
  diary: 'Diary',
  'ad-notice': 'Notice',
};
const zhBases: ByBasis = {
  issue: '据报纸日期',
  dateline: '据电头推定',
  text: '据正文推定',
  page: '据同版文章推定',
};
const enBases: ByBasis = {
  issue: 'from the issue',
  dateline: 'inferred from the dateline',
  text: 'inferred from the text',
  page: 'inferred from others on the page',
};
const zhRoles: ByRole = {
  reporter: '记者',
  correspondent: '通讯员',
  author: '作者',
  photographer: '摄影',
  named: '文中人物',
};
const enRoles: ByRole = {
  reporter: 'Reporter',
  correspondent: 'Correspondent',
  author: 'Author',
  photographer: 'Photographer',
  named: 'Named in the text',
};

/** What an article says of itself, wherever it is shown. */
export const articleWords = bilingual(
  {
    kinds: zhKinds,
    bases: zhBases,
    roles: zhRoles,
    nationwide: '全国',
    noPaper: '报名未详',
    noDate: '日期未详',
    untitled: '（无题）',
    pageNumber: (page: string) => `第 ${page} 版`,
    dateInferred: (time: string, basis: ArticleDate['basis']) =>
      `约 ${formatTime(time, 'zh')}，${zhBases[basis]}`,
    dateRoughly: (time: string) => `约 ${formatTime(time, 'zh')}`,
    by: '署名',
    agency: '来源',
    lead: '提要',
    truncated: '原版文字到此中断，本文不完整。',
    facts: '要素',
    date: '日期',
    evidence: '依据',
    evidenceOf: (words: readonly string[]) => words.map((word) => `“${word}”`).join('、'),
    origin: '出处与核对',
    originOf: '原版',
    lines: '所在行',
    lineRange: (from: number, to: number) => (from === to ? `${from} 行` : `${from}–${to} 行`),
    compare: '逐段对照原版',
    paragraph: (number: number) => `第 ${number} 段`,
    encoding: '原文编码',
    checksum: '原文校验（SHA-256）',
    converter: '转换程序',
    confidence: '把握',
    confidenceOf: (share: number) => `${Math.round(share * 100)}%`,
    doubts: '机器提示',
    suspects: '疑似误植',
    suspect: (text: string, suggestion: string, line: number) =>
      `“${text}”（原版第 ${line} 行）或应作“${suggestion}”`,
    corrections: '更正记录',
    rights: '权利',
    report: '报告错误',
    permalink: '永久地址',
    neighbours: '前后左右',
    onPage: '同版文章',
    sameDay: '当天全部文章',
    previous: '上一篇',
    next: '下一篇',
    inSeries: (name: string) => `系列：${name}`,
    sameStory: '同一报道的其他刊载',
    related: '相关文章',
  },
  {
    kinds: enKinds,
    bases: enBases,
    roles: enRoles,
    nationwide: 'Nationwide',
    noPaper: 'paper unknown',
    noDate: 'date unknown',
    untitled: '(untitled)',
    pageNumber: (page: string) => `page ${page}`,
    dateInferred: (time: string, basis: ArticleDate['basis']) =>
      `about ${formatTime(time, 'en')}, ${enBases[basis]}`,
    dateRoughly: (time: string) => `about ${formatTime(time, 'en')}`,
    by: 'By',
    agency: 'Agency',
    lead: 'Summary',
    truncated: 'The source breaks off here; the article is not complete.',
    facts: 'In this article',
    date: 'Date',
    evidence: 'Evidence',
    evidenceOf: (words: readonly string[]) => words.map((word) => `“${word}”`).join(', '),
    origin: 'Where it comes from',
    originOf: 'Source page',
    lines: 'Lines',
    lineRange: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    compare: 'Compare paragraph by paragraph',
    paragraph: (number: number) => `Paragraph ${number}`,
    encoding: 'Encoding',
    checksum: 'Checksum (SHA-256)',
    converter: 'Converter',
    confidence: 'Confidence',
    confidenceOf: (share: number) => `${Math.round(share * 100)}%`,
    doubts: 'The machine’s doubts',
    suspects: 'Possible misprints',
    suspect: (text: string, suggestion: string, line: number) =>
      `“${text}” (source line ${line}) may stand for “${suggestion}”`,
    corrections: 'Corrections',
    rights: 'Rights',
    report: 'Report an error',
    permalink: 'Permanent address',
    neighbours: 'Around this article',
    onPage: 'On the same page',
    sameDay: 'All articles of the day',
    previous: 'Previous',
    next: 'Next',
    inSeries: (name: string) => `Series: ${name}`,
    sameStory: 'Other printings of this story',
    related: 'Related articles',
  },
);
