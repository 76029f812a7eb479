import type { Language } from './language.ts';

/** What the machine says of a piece or an article, and the same in Chinese. */
const chinese: Readonly<Record<string, string>> = {
  'it has no headline': '没有标题',
  'the text ends in mid-sentence': '正文在句中中断',
  'a paragraph in its middle ends in mid-sentence': '中间有一段在句中中断',
  'parts of the text stand out of their order on the page': '各部分在版面上的次序颠倒',
  'its headline says nothing that its text says': '标题与正文没有相同的词语',
  'its headline fits another story of the page as well': '标题也可能属于同版另一篇',
  'two parts of a paragraph hardly fit each other': '一个段落的两部分接得勉强',
  'it has headlines enough for two stories': '标题行多得像是两篇',
  'it opens twice as a text of news does': '正文有两处像是开头',
  'it has neither a byline nor the opening of a news text': '没有署名，也没有电头',
  'marks without words': '只有符号',
  'the mark of an advertisement': '广告标记',
  'the names of the page’s editors': '编辑姓名',
  'how to reach the desk': '联系方式',
  'an address of a site': '网址',
  'a mail address': '邮箱地址',
  'the number of the page': '版次',
  'the name of the paper': '报名',
  'the imprint': '刊号、期号',
  'the date of the page': '出版日期',
  'the head of the page': '版头',
  'a number alone': '单独的数字',
  'an entry of the contents': '目录条目',
  'where the text goes on': '转版、接版提示',
  'an invitation to scan a code': '扫码提示',
  'no readable character': '没有可读的字',
  'no article was found for it': '没有找到它所属的文章',
  'set apart by an editor': '编辑移出',
  'left out by an editor': '编辑删去',
};

/** The same with a part of its own. */
const patterns: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/^repeats line (\d+)$/u, (line) => `与第 ${line} 行重复`],
  [/^stands over \d+ stories: (.+)$/su, (stories) => `通栏题，下辖：${stories}`],
  [/^set apart by an editor: (.+)$/su, (note) => `编辑移出：${note}`],
  [/^left out by an editor: (.+)$/su, (note) => `编辑删去：${note}`],
];

/** What the machine says, in the language of the interface; what has no translation as it stands. */
export function sayReason(reason: string, language: Language): string {
  if (language !== 'zh') return reason;
  const known = chinese[reason];
  if (known !== undefined) return known;
  for (const [pattern, say] of patterns) {
    const found = pattern.exec(reason)?.[1];
    if (found !== undefined) return say(found);
  }
  return reason;
}
