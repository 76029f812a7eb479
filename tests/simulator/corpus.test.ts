import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CorpusArticle } from '../../scripts/simulator/corpus-page.ts';
import { parseCorpusPage } from '../../scripts/simulator/parse-corpus-page.ts';
import { parseTopics } from '../../src/enrich/authority/parse-topics.ts';

const root = 'scripts/simulator/corpus';
const pages = readdirSync(root).flatMap((paper) =>
  readdirSync(join(root, paper)).map((name) => {
    const path = join(root, paper, name);
    return { path, paper, name, page: parseCorpusPage(readFileSync(path, 'utf8'), path) };
  }),
);
const articles = pages.flatMap(({ path, page }) =>
  page.articles.map((article) => ({ where: `${path} ${article.key}`, article })),
);

const topicList = 'content/authority/topics.yml';
const topics = new Set(
  parseTopics(readFileSync(topicList, 'utf8'), topicList).map(({ name }) => name),
);
const provinces =
  `北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省
  江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区
  陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区 香港特别行政区 澳门特别行政区 台湾省`.split(
    /\s+/,
  );
const belowProvince = '(/[^/]+(市|地区|州|盟|区|县|旗|林区))';
const regionPath = new RegExp(`^(全国|(${provinces.join('|')})${belowProvince}{0,2})$`);

const quotationMarks = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
] as const;

test('every page lies where its paper, day and page number say', () => {
  for (const { paper, name, page } of pages) {
    expect(page.paper).toBe(paper);
    expect(name).toBe(`${page.issued}-${page.page}.yml`);
  }
});

test('topics come from the vocabulary, each once', () => {
  for (const { where, article } of articles) {
    expect(
      article.topics.filter((topic) => !topics.has(topic)),
      where,
    ).toEqual([]);
    expect(new Set(article.topics).size, where).toBe(article.topics.length);
  }
});

test('regions are administrative paths from the province down, each once', () => {
  for (const { where, article } of articles) {
    for (const region of article.regions) expect(region, where).toMatch(regionPath);
    expect(new Set(article.regions).size, where).toBe(article.regions.length);
  }
});

test('texts are clean: full-width marks, no spaces inside paragraphs, quotation marks in pairs', () => {
  for (const { where, article } of articles) {
    const text = printed(article).join('\n');
    expect(text, where).not.toMatch(/\p{Script=Han} *[,;!?()]/u);
    for (const part of [...article.paragraphs, ...article.captions])
      expect(part, where).not.toMatch(/\s/);
    for (const [open, close] of quotationMarks)
      expect(text.split(open).length, `${where} ${open}${close}`).toBe(text.split(close).length);
  }
});

test('no two articles share a sentence of sixteen Chinese characters', () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const { where, article } of articles) {
    for (const sentence of findLongSentences(article)) {
      const first = owner.get(sentence);
      if (first !== undefined && first !== where) shared.push(`${first} = ${where}: ${sentence}`);
      owner.set(sentence, where);
    }
  }
  expect(shared).toEqual([]);
});

function printed(article: CorpusArticle): string[] {
  const { kicker, headline, subtitle, lead, paragraphs, captions } = article;
  return [kicker, headline, subtitle, lead, ...paragraphs, ...captions].filter((s) => s !== null);
}

function findLongSentences(article: CorpusArticle): string[] {
  return printed(article)
    .flatMap((part) => part.split(/[。！？；]/))
    .filter((sentence) => (sentence.match(/\p{Script=Han}/gu) ?? []).length >= 16);
}
