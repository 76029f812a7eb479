import { bilingual } from './bilingual.ts';

/** Citing and quoting an article. */
export const citeWords = bilingual(
  {
    title: '引用本文',
    permalink: '永久地址',
    more: '其他格式',
    copy: '复制',
    copyOf: (what: string) => `复制 ${what}`,
    copied: (what: string) => `已复制：${what}`,
    notCopied: '浏览器不允许复制，文字已选中，请按 Ctrl+C 或 ⌘C。',
    downloads: '导出文献数据',
    inferred: '原版未印日期，日期为推定，引文中按各格式的规矩标出。',
    accessed: 'GB/T 7714—2015 要求引用日期，复制时按今天填写。',
    json: '供程序读取的本文数据（JSON）',
  },
  {
    title: 'Cite this article',
    permalink: 'Permanent address',
    more: 'Other styles',
    copy: 'Copy',
    copyOf: (what: string) => `Copy ${what}`,
    copied: (what: string) => `Copied: ${what}`,
    notCopied: 'The browser does not allow copying; the text is selected, press Ctrl+C or ⌘C.',
    downloads: 'For reference managers',
    inferred: 'The date is not printed but inferred; each style marks it in its own way.',
    accessed: 'GB/T 7714—2015 asks for the day of access: today’s is filled in.',
    json: 'This article for programs (JSON)',
  },
);
