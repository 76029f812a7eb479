import { bilingual } from './bilingual.ts';

/** The page of downloads. */
export const dataWords = bilingual(
  {
    title: '下载数据',
    intro:
      '整个档案，按见报年份分成文件，gzip 压缩，UTF-8 编码。每个文件的大小、校验和与各栏含义见 datapackage.json。',
    undated: '年份未详',
    part: (part: number) => `，第 ${part} 份`,
    json: 'JSON Lines，一行一篇，含全文、要素、依据与原版行号',
    table: 'CSV 表格，一行一篇，含全文与主要字段',
    description: '数据说明（Frictionless Data Package）',
    sums: '校验和（SHA-256）',
    one: '每篇文章也有自己的 JSON，地址是文章地址去掉末尾斜线再加 .json。',
    rights: '权利',
  },
  {
    title: 'Download the data',
    intro:
      'The whole archive, a file a year of issue, compressed with gzip, in UTF-8. Sizes, checksums and the meaning of each column are in datapackage.json.',
    undated: 'Year unknown',
    part: (part: number) => `, part ${part}`,
    json: 'JSON Lines, an article a line: text, facts, evidence, source lines',
    table: 'CSV table, an article a row: text and main fields',
    description: 'Description (Frictionless Data Package)',
    sums: 'Checksums (SHA-256)',
    one: 'Each article also has a JSON of its own: its address without the closing slash and with .json.',
    rights: 'Rights',
  },
);
