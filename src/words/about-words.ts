import type { Encoding, Layout } from '../model/source-page.ts';
import { bilingual } from './bilingual.ts';
import { countEn, countZh } from './count.ts';

/** What the archive says of itself: what it holds, what it lacks, how sure it is. */
export const aboutWords = bilingual(
  {
    title: '关于这个档案',
    holdings: '收录了什么',
    coverage: '逐月收录情况',
    coverageHint: '每格是当月的文章篇数；短横表示那个月没有收录，这是缺口，未必是当月没有出报。',
    vague: '月未详',
    total: '合计',
    undated: (count: number) => `另有 ${countZh(count, '篇')}连年份也不知道。`,
    gaps: '缺口',
    noGaps: '从第一个月到最后一个月，每个月都有收录。',
    made: '文章怎样得来',
    madeText: [
      '原料是报纸版面的文字：PDF 的文字层，或识别出来的文字。程序找出每篇文章的标题、署名、正文和图说，接好被栏宽折断的行，去掉重复印出的段落。原文的每一个字都归入一处，可以在原版页上逐行查看。',
      '地区、主题、日期、人物由程序从文字里读出，依据的词句写在每篇文章下面。编辑可以推翻机器的决定，改动记在文章的更正记录里。',
    ],
    sources: '原文的来历',
    layoutOf: (layout: Layout) =>
      ({ 'pdf-wrapped': 'PDF 文字层', 'ocr-paragraphs': '识别文字', clean: '整洁文本' })[layout],
    encodingOf: (encoding: Encoding) => encoding.toUpperCase(),
    converter: '转换程序版本',
    sure: '有多大把握',
    confidence: (from: number, to: number) => `把握 ${from}–${to}%`,
    confidenceTitle: '切分的把握',
    dates: '日期从何而来',
    doubts: (count: number) => `${countZh(count, '篇')}带有机器的提示，值得有人再看一眼。`,
    suspects: (count: number) => `${countZh(count, '处')}疑似误植，照印不改，只加提示。`,
    corrections: (count: number) => `${countZh(count, '篇')}经编辑更正。`,
    truncated: (count: number) => `${countZh(count, '篇')}原文残缺。`,
    kinds: '体裁',
    undatedShort: '未详',
    share: '占比',
    shareOf: percent,
    ids: '永久地址',
    idsText:
      '每篇文章有一个永久编号：十个字符，末位是校验字符。编号一旦公布就不再改、不另用；文章若合并、拆分或撤下，原来的地址仍会答复。',
  },
  {
    title: 'About this archive',
    holdings: 'What it holds',
    coverage: 'Coverage month by month',
    coverageHint:
      'Each cell is the number of articles of a month; a dash is a gap in the archive, not necessarily a month without a paper.',
    vague: 'Month unknown',
    total: 'Total',
    undated: (count: number) =>
      `Of ${countEn(count, 'article', 'articles')} more not even the year is known.`,
    gaps: 'Gaps',
    noGaps: 'Every month from the first to the last is held.',
    made: 'How the articles were made',
    madeText: [
      'The raw material is the text of newspaper pages: PDF text layers or OCR output. A program finds each article’s headline, byline, body and captions, undoes the line breaks of the columns and drops passages that were printed twice. Every character of a page lies in exactly one place, which its source page shows line by line.',
      'Places, topics, dates and people are read from the text; the words that led to them stand below each article. An editor can overrule the machine, and each change is kept in the article’s record of corrections.',
    ],
    sources: 'Where the texts come from',
    layoutOf: (layout: Layout) =>
      ({ 'pdf-wrapped': 'PDF text layer', 'ocr-paragraphs': 'OCR output', clean: 'Clean text' })[
        layout
      ],
    encodingOf: (encoding: Encoding) => encoding.toUpperCase(),
    converter: 'Converter',
    sure: 'How sure it is',
    confidence: (from: number, to: number) => `Confidence ${from}–${to}%`,
    confidenceTitle: 'Confidence of the cutting',
    dates: 'Where the dates come from',
    doubts: (count: number) =>
      `${countEn(count, 'article carries a doubt of the machine and deserves', 'articles carry a doubt of the machine and deserve')} another look.`,
    suspects: (count: number) =>
      `${countEn(count, 'possible misprint', 'possible misprints')}, kept as printed and marked.`,
    corrections: (count: number) =>
      `${countEn(count, 'article was', 'articles were')} corrected by an editor.`,
    truncated: (count: number) =>
      `${countEn(count, 'article breaks', 'articles break')} off in the source.`,
    kinds: 'Kinds',
    undatedShort: 'unknown',
    share: 'Share',
    shareOf: percent,
    ids: 'Permanent addresses',
    idsText:
      'Each article has a permanent id of ten characters, the last of which checks the others. An id that was published is never changed or used again; where articles are joined, split or withdrawn, the old address still answers.',
  },
);

/** What is there is never said to be none of it, nor is nearly all said to be all. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  return share > 0.99 && share < 1 ? '>99%' : `${Math.round(share * 100)}%`;
}
