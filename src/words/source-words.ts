import type { Role } from '../model/piece.ts';
import type { Layout } from '../model/source-page.ts';
import { bilingual } from './bilingual.ts';
import { countEn, countZh } from './count.ts';

interface ByRole extends Record<Role, string> {}
interface ByLayout extends Record<Layout, string> {}

const zhRoles: ByRole = {
  kicker: '引题',
  headline: '主题',
  subtitle: '副题',
  byline: '署名',
  dateline: '电头',
  lead: '提要',
  label: '栏目',
  subhead: '小标题',
  body: '正文',
  caption: '图说',
  credit: '图片署名',
  note: '编者按',
  duplicate: '重复',
  furniture: '版面附件',
  unplaced: '未归属',
};
const enRoles: ByRole = {
  kicker: 'Kicker',
  headline: 'Headline',
  subtitle: 'Subtitle',
  byline: 'Byline',
  dateline: 'Dateline',
  lead: 'Lead',
  label: 'Label',
  subhead: 'Subhead',
  body: 'Body',
  caption: 'Caption',
  credit: 'Credit',
  note: 'Note',
  duplicate: 'Duplicate',
  furniture: 'Furniture',
  unplaced: 'Unplaced',
};
const zhLayouts: ByLayout = {
  'pdf-wrapped': 'PDF 文字层，按栏宽折行',
  'ocr-paragraphs': '识别文字，一段一行',
  clean: '整洁文本',
};
const enLayouts: ByLayout = {
  'pdf-wrapped': 'PDF text layer, wrapped at the column',
  'ocr-paragraphs': 'OCR output, a paragraph a line',
  clean: 'Clean text',
};

/** The view of a source page with its pieces. */
export const sourceWords = bilingual(
  {
    roles: zhRoles,
    layouts: zhLayouts,
    layout: '版式',
    file: '文件',
    lineCount: (count: number) => countZh(count, '行'),
    articlesOnPage: '本版文章',
    text: '原文，逐行',
    textHint: '左侧的编号是“本版文章”里的编号；点编号看文章，点行号得到这一行的地址。',
    article: (number: number) => `第 ${number} 篇`,
    none: '不属于任何文章',
    line: (number: number) => `第 ${number} 行`,
    records: '这些文章由编辑部成稿提供，没有版面原文。',
    publisherPage: '出版者的版面',
    previousPage: '上一版',
    nextPage: '下一版',
  },
  {
    roles: enRoles,
    layouts: enLayouts,
    layout: 'Layout',
    file: 'File',
    lineCount: (count: number) => countEn(count, 'line', 'lines'),
    articlesOnPage: 'Articles on this page',
    text: 'The text, line by line',
    textHint:
      'The numbers on the left are those of the list of articles; a number leads to its article, a line number is the address of its line.',
    article: (number: number) => `Article ${number}`,
    none: 'Belongs to no article',
    line: (number: number) => `Line ${number}`,
    records: 'These articles were delivered ready-made; there is no page text.',
    publisherPage: 'The publisher’s page',
    previousPage: 'Previous page',
    nextPage: 'Next page',
  },
);
