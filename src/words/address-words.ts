import type { LedgerReason } from '../model/ledger-entry.ts';
import { bilingual } from './bilingual.ts';
import { formatTime } from './format-time.ts';

/** What an address says that is no article's own any more, or was mistyped. */
export const addressWords = bilingual(
  {
    movedTitle: '本文已并入另一篇',
    moved: '这个地址上的文章现在是下面这篇的一部分，请从新地址阅读和引用。',
    choiceTitle: '这个地址现在有几篇文章',
    choice: '原来的文章已经分开，或这个编号不止一篇文章用过。请选择：',
    missingTitle: '本文暂时无法显示',
    missing: '文章仍在档案中，但它的原版文件这次未能读取。地址不变，原版修好后即可再读。',
    goneTitle: '本文已不在档案中',
    gone: '这个地址曾有一篇文章。文章已经撤下，地址保留作记录，不会再给别的文章。',
    recordTitle: '原有记录',
    headline: '标题',
    paper: '报纸',
    date: '日期',
    source: '原版',
    id: '编号',
    firstSeen: '收录',
    changed: '，文字改动',
    removed: '撤下',
    reason: '原因',
    note: '说明',
    reasons: {
      merged: '文字并入的文章也已撤下',
      'source-removed': '原版文件已从档案中移除',
      'text-removed': '原版重新处理后，版面上已没有这篇文章',
    } satisfies Record<LedgerReason, string>,
    day: (day: string) => formatTime(day, 'zh'),
    mistyped: (id: string) =>
      `“${id}”不是有效的文章编号：末位的校验字符与前面不符，可能有一处抄错。`,
    unknown: (id: string) => `“${id}”这个编号写法无误，但本档案没有这篇文章。`,
    near: '与它只差一处的文章：',
    noneNear: '档案里没有与它只差一处的编号。可以试试检索标题里的词。',
  },
  {
    movedTitle: 'This article is now part of another',
    moved:
      'The article at this address is now part of the one below; please read and cite it there.',
    choiceTitle: 'There are several articles at this address now',
    choice: 'The article was divided, or its id was used for more than one. Please choose:',
    missingTitle: 'This article cannot be shown for now',
    missing:
      'The article is in the archive, but its source page could not be read this time. The address stays; it will answer again once the source is mended.',
    goneTitle: 'This article is no longer in the archive',
    gone: 'There was an article at this address. It was withdrawn; the address stays as a record and is never given to another article.',
    recordTitle: 'What is on record',
    headline: 'Headline',
    paper: 'Paper',
    date: 'Date',
    source: 'Source page',
    id: 'Id',
    firstSeen: 'First held',
    changed: ', text changed',
    removed: 'Withdrawn',
    reason: 'Reason',
    note: 'Note',
    reasons: {
      merged: 'The articles that its text became part of were withdrawn as well',
      'source-removed': 'The source page was taken out of the archive',
      'text-removed': 'The source page was read again and does not hold this article any more',
    } satisfies Record<LedgerReason, string>,
    day: (day: string) => formatTime(day, 'en'),
    mistyped: (id: string) =>
      `“${id}” is no article id: its last character, which checks the others, does not fit. One of them is probably mistyped.`,
    unknown: (id: string) => `“${id}” is well formed, but this archive holds no such article.`,
    near: 'Articles one slip away from it:',
    noneNear:
      'No id in this archive is one slip away from it. Try searching for words of the headline.',
  },
);
