import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CorpusArticle } from '../../scripts/simulator/corpus-page.ts';
import { parseCorpusPage } from '../../scripts/simulator/parse-corpus-page.ts';
import { parseTopics } from '../../src/enrich/authority/parse-topics.ts';
import { makeGazetteer } from '../../src/enrich/regions/make-gazetteer.ts';
import { parseRegionAuthority } from '../../src/enrich/regions/parse-region-authority.ts';

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
const regionList = 'content/authority/regions.yml';
const { places } = makeGazetteer(
  parseRegionAuthority(readFileSync(regionList, 'utf8'), regionList),
);

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

test('regions are paths of the gazetteer, each once', () => {
  for (const { where, article } of articles) {
    expect(
      article.regions.filter((region) => !places.has(region)),
      where,
    ).toEqual([]);
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
